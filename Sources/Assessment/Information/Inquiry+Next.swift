public import KnowledgeBase
import Quantities

extension Inquiry {
  /// In which order questions and quantities are asked.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// What changes the verdict soonest comes first, lens by lens.
    case byWorth

    /// As the catalog has them.
    case inOrder
  }

  /// So many times as much another lens must be worth to be begun before one is finished.
  static let factorToLeave = 1.5

  /// What the review would be asked next, read from its record alone; nil when nothing is open.
  ///
  /// Suspect answers come first. Quantities that can stay at their default are left to the interview.
  ///
  /// - Parameters:
  ///   - lens: the lens that was asked last; without it those that were begun go on first.
  ///   - order: whether the greatest chance or the catalog decides.
  /// - Returns: a question, or a quantity; one of a group has no population where none is named yet.
  public func next(after lens: ArticleID? = nil, order: Order = .byWorth) -> Interview.Step? {
    if let place = states.firstIndex(of: .suspect) {
      return .question(questionnaire.questions[place].id)
    }
    return next(among: pendingSteps, after: lens, order: order)
  }

  /// The step to take of some that are pending, which stand in the order of the catalog.
  ///
  /// What waits for a question among them, because that may make it needless or brings it along, is not
  /// taken before it. The very first is the question for which most others wait: it says what applies
  /// at all. Of equal ones the first is taken.
  public func next(
    among pending: [Interview.Step], after lens: ArticleID?, order: Order
  ) -> Interview.Step? {
    guard order == .byWorth else { return pending.first }
    let waiting = Set(pending)
    let ready = pending.filter { step in prerequisites(of: step).isDisjoint(with: waiting) }
    let begun = begunLenses
    if begun.isEmpty, let first = mostAwaited(of: ready, by: pending) { return first }
    // The lens asked last, then those that were begun, then the others.
    let groups = Dictionary(grouping: ready) { step in
      let own = self.lens(of: step)
      return own != nil && own == lens ? 0 : own.map(begun.contains) ?? false ? 1 : 2
    }
    var choice: Interview.Step?
    for group in (0...2).compactMap({ groups[$0] }) {
      guard let best = best(of: group) else { continue }
      if let current = choice {
        let (held, offered) = (worth(of: current), worth(of: best))
        if offered > 0 && offered >= Self.factorToLeave * held { choice = best }
      } else {
        choice = best
      }
    }
    return choice
  }

  /// The lens to which a step belongs: that of the question, or of the one that brings the quantity along.
  public func lens(of step: Interview.Step) -> ArticleID? {
    question(behind: step).map { questionnaire.questions[$0].lens }
  }

  /// The first of the steps for which most others wait; nil if none waits for any.
  private func mostAwaited(
    of steps: [Interview.Step], by pending: [Interview.Step]
  ) -> Interview.Step? {
    var counts: [Interview.Step: Int] = [:]
    for step in pending.flatMap(prerequisites) { counts[step, default: 0] += 1 }
    let most = steps.compactMap { counts[$0] }.max()
    return most.flatMap { most in steps.first { counts[$0] == most } }
  }

  /// The first of the steps that are worth most.
  private func best(of steps: [Interview.Step]) -> Interview.Step? {
    var best: (step: Interview.Step, worth: Double)?
    for step in steps {
      let worth = worth(of: step)
      if best.map({ worth > $0.worth }) ?? true { best = (step, worth) }
    }
    return best?.step
  }

  /// The questions that have to be asked before a step, if they are asked at all.
  func prerequisites(of step: Interview.Step) -> Set<Interview.Step> {
    guard let place = question(behind: step) else { return [] }
    let question = questionnaire.questions[place]
    guard case .question = step else { return [.question(question.id)] }
    let earlier = question.skipConditions.map(\.question).filter { id in
      questionnaire.index[id].map { $0 < place } ?? false
    }
    return Set(earlier.map(Interview.Step.question))
  }

  /// The place of the question that a step is, or that brings its quantity along.
  private func question(behind step: Interview.Step) -> Int? {
    switch step {
    case .question(let id): questionnaire.index[id]
    case .quantity(let key): question(bringing: key.quantity)
    case .saving: question(bringing: .machineSaving)
    case .keeper: question(bringing: .keepingHours)
    case .bearer(let quantity): question(bringing: quantity)
    default: nil
    }
  }

  private func question(bringing quantity: QuantityID) -> Int? {
    questionnaire.questions.firstIndex { $0.quantities.contains(quantity.article) }
  }

  /// The lenses of which some question was answered.
  private var begunLenses: Set<ArticleID> {
    let answered = zip(questionnaire.questions, states).filter { _, state in
      switch state {
      case .answered, .unknown, .notApplicable: true
      case .open, .skipped, .suspect: false
      }
    }
    return Set(answered.map(\.0.lens))
  }

  /// The open questions that are asked, and what the band needs, each behind the question that brings it.
  private var pendingSteps: [Interview.Step] {
    var steps: [Interview.Step] = []
    var left = untold
    for (question, state) in zip(questionnaire.questions, states) {
      if state == .open, review.scope == .all || question.isCore {
        steps.append(.question(question.id))
      }
      let brought = left.filter { question.quantities.contains($0.quantity.article) }
      steps += brought.map(Interview.Step.quantity)
      left.removeAll(where: brought.contains)
    }
    return steps + left.map(Interview.Step.quantity)
  }
}
