public import KnowledgeBase

/// An anti-pattern and the answers that speak for and against its being there.
public struct Finding: Hashable, Sendable {
  /// How much speaks for it.
  public enum Strength: String, CaseIterable, Hashable, Sendable {
    case strong, some, none
  }

  /// One answer that bears on it.
  public struct Reason: Hashable, Sendable {
    /// The question.
    public let question: ArticleID

    /// The option that was chosen.
    public let option: String

    /// How much it says, 1 to 3.
    public let weight: Int

    /// The line of the knowledge base that says so.
    public let location: Location
  }

  /// The most that one applicable question could add to the sum.
  public struct Possibility: Hashable, Sendable {
    /// The question.
    public let question: ArticleID

    /// The weight of its answer that speaks most for the anti-pattern.
    public let most: Int
  }

  /// The anti-pattern.
  public let id: ArticleID

  /// (for − against) / (greatest attainable + prior), at most 1.
  public let support: Double

  /// The weights for, less those against.
  public let sum: Int

  /// What each applicable question could add, in the order of the questions.
  public let possibilities: [Possibility]

  /// The greatest sum that the applicable questions could give.
  public var attainable: Int { possibilities.reduce(0) { $0 + $1.most } }

  /// How much speaks for it.
  public let strength: Strength

  /// The answers that speak for it, in the order of the questions.
  public let reasonsFor: [Reason]

  /// The answers that speak against it, in the order of the questions.
  public let reasonsAgainst: [Reason]
}

extension Finding {
  /// Every anti-pattern on which some answer bears, the best supported first.
  ///
  /// SCORING.md, section 2: open and unknown answers count 0 above the line and in full below it;
  /// skipped questions and those that do not apply count nowhere. Ordered by support, then by sum,
  /// then by id.
  static func findings(
    _ questionnaire: Questionnaire, states: [QuestionState], _ policy: Policy
  ) -> [Finding] {
    var cases: [ArticleID: Case] = [:]
    for (question, state) in zip(questionnaire.questions, states) {
      switch state {
      case .skipped, .notApplicable: continue
      case .open, .unknown, .suspect, .answered: break
      }
      for (antipattern, most) in attainable(question) where most > 0 {
        cases[antipattern, default: Case()].possibilities
          .append(Possibility(question: question.id, most: most))
      }
      guard case .answered(let option) = state else { continue }
      for evidence in option.evidence {
        let reason = Reason(
          question: question.id, option: option.key, weight: evidence.weight,
          location: evidence.location)
        switch evidence.direction {
        case .for: cases[evidence.antipattern, default: Case()].reasonsFor.append(reason)
        case .against: cases[evidence.antipattern, default: Case()].reasonsAgainst.append(reason)
        }
      }
    }
    return cases.filter { !$0.value.isEmpty }
      .map { $0.value.finding($0.key, policy) }
      .sorted(by: isBetterSupported)
  }

  private static func isBetterSupported(_ left: Finding, _ right: Finding) -> Bool {
    if left.support != right.support { return left.support > right.support }
    if left.sum != right.sum { return left.sum > right.sum }
    return left.id < right.id
  }

  /// The greatest sum that one answer to the question gives each anti-pattern on which it bears.
  private static func attainable(_ question: Question) -> [ArticleID: Int] {
    var most: [ArticleID: Int] = [:]
    for option in question.options {
      let sums = Dictionary(grouping: option.evidence, by: \.antipattern).mapValues { evidence in
        evidence.reduce(0) { $0 + ($1.direction == .for ? $1.weight : -$1.weight) }
      }
      for (id, sum) in sums { most[id] = max(most[id] ?? 0, sum) }
    }
    return most
  }

  private struct Case {
    var possibilities: [Possibility] = []
    var reasonsFor: [Reason] = []
    var reasonsAgainst: [Reason] = []

    var isEmpty: Bool { reasonsFor.isEmpty && reasonsAgainst.isEmpty }

    func finding(_ id: ArticleID, _ policy: Policy) -> Finding {
      let sum =
        reasonsFor.reduce(0) { $0 + $1.weight } - reasonsAgainst.reduce(0) { $0 + $1.weight }
      let attainable = possibilities.reduce(0) { $0 + $1.most }
      let support = Double(sum) / (Double(attainable) + policy.value(.supportPrior))
      let strength: Strength =
        support >= policy.value(.supportStrong)
        ? .strong : support >= policy.value(.supportSome) ? .some : .none
      return Finding(
        id: id, support: support, sum: sum, possibilities: possibilities, strength: strength,
        reasonsFor: reasonsFor, reasonsAgainst: reasonsAgainst)
    }
  }
}
