public import KnowledgeBase
import Quantities

extension Interview {
  /// A part of the list of all answers.
  public struct SheetSection: Hashable, Sendable {
    /// What the part is about.
    public enum Topic: Hashable, Sendable {
      /// The proposal and the groups of people.
      case proposal

      /// One lens.
      case lens(ArticleID)

      /// The quantities that no question brings along.
      case otherQuantities
    }

    /// What the part is about.
    public let topic: Topic

    /// Its steps, in the order of asking; going to one of them changes its answer.
    public let steps: [Step]
  }

  /// All answers, part by part, as they are checked before the result.
  public var sheet: [SheetSection] {
    let groups = review.populations.flatMap { group -> [Step] in
      // Of those who only gain it is not asked, but what a file says about it is shown.
      let isAsked = group.role != .gains || group.asked != .unknown
      return [.group(group.id), .role(group.id)] + (isAsked ? [.asked(group.id)] : [])
    }
    var sections = [SheetSection(topic: .proposal, steps: [.title, .proposal] + groups)]
    var lens: ArticleID?
    var steps: [Step] = []
    func close() {
      guard let lens, !steps.isEmpty else { return }
      sections.append(SheetSection(topic: .lens(lens), steps: steps))
    }
    let path = path
    for question in questionnaire.questions {
      if question.lens != lens {
        close()
        (lens, steps) = (question.lens, [])
      }
      if path.askedQuestions.contains(question.id) { steps.append(.question(question.id)) }
      let quantities = question.quantities.compactMap { QuantityID(rawValue: $0.rawValue) }
      steps += path.questionSteps.filter { $0.stands(for: quantities) }
    }
    close()
    if !path.rest.isEmpty {
      let listed = Set(sections.flatMap(\.steps))
      let steps = (given(of: path.rest) + bearers(path)).filter { !listed.contains($0) }
      sections.append(SheetSection(topic: .otherQuantities, steps: steps + [.rest]))
    }
    return sections
  }

  private func bearers(_ path: InterviewPath) -> [Step] {
    path.questionSteps.filter { if case .bearer = $0 { true } else { false } }
  }

  /// The other quantities that were given; those at their defaults stand behind `rest`.
  private func given(of rest: [Step]) -> [Step] {
    rest.filter { step in
      guard case .quantity(let key) = step else { return true }
      return given(key) != nil
    }
  }

  /// The questions that are not needed, and those that a quick review does not ask.
  public var leftOut: (skipped: [ArticleID], notAsked: [ArticleID]) {
    let path = path
    var skipped: [ArticleID] = []
    var notAsked: [ArticleID] = []
    for (question, state) in zip(questionnaire.questions, path.states) {
      if state.isSkipped {
        skipped.append(question.id)
      } else if !path.askedQuestions.contains(question.id) {
        notAsked.append(question.id)
      }
    }
    return (skipped, notAsked)
  }
}

extension Interview.Step {
  /// Whether the step asks for one of some quantities; the amount of a saving goes with its direction.
  fileprivate func stands(for quantities: [QuantityID]) -> Bool {
    switch self {
    case .keeper: quantities.contains(.keepingHours)
    case .saving: quantities.contains(.machineSaving)
    case .quantity(let key): key.quantity != .machineSaving && quantities.contains(key.quantity)
    case .bearer(let quantity): quantities.contains(quantity)
    default: false
    }
  }
}
