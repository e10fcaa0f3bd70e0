public import KnowledgeBase

/// A question to which two reviews have different answers, or at which they stand differently.
public struct AnswerDifference: Hashable, Sendable {
  /// One review's side of it.
  public struct Side: Hashable, Sendable {
    /// The answer in the record, also where it does not count.
    public let answer: Answer?

    /// Where the question stands; nil for a question that the knowledge base does not have.
    public let state: QuestionState?

    /// The level that is known, from 0 to 4; nil where nothing is known, or nothing asked.
    public var level: Int? {
      switch state {
      case .answered(let option): option.level
      case .notApplicable: 0
      case .open, .unknown, .suspect, .skipped, nil: nil
      }
    }
  }

  /// The question.
  public let question: ArticleID

  /// What the first review says.
  public let old: Side

  /// What the second review says.
  public let new: Side

  /// Whether the answer is another, and not only how it is known or whether it counts.
  public var isOtherChoice: Bool { old.answer?.choice != new.answer?.choice }

  /// Whether the records say the same, so that another answer or the content makes the difference.
  public var isConsequence: Bool {
    !isOtherChoice && old.answer?.grade == new.answer?.grade
      && old.answer?.evidence == new.answer?.evidence && old.answer?.note == new.answer?.note
  }

  /// Whether only the grade, the evidence or the note is another.
  public var isOnlyHowKnown: Bool {
    !isOtherChoice && !isConsequence && old.state?.kind == new.state?.kind
  }

  /// How many levels lie between the two; nil unless both are known.
  public var levelDistance: Int? {
    guard let left = old.level, let right = new.level else { return nil }
    return abs(left - right)
  }
}

extension AnswerDifference {
  /// All questions at which two reviews differ, in order, then those that are no longer asked, by id.
  static func differences(_ old: Evaluation, _ new: Evaluation) -> [AnswerDifference] {
    let asked = Set(old.questions.map(\.id))
    let removed = Set(old.review.answers.keys).union(new.review.answers.keys).subtracting(asked)
    let ids = old.questions.map(\.id) + removed.sorted()
    let states = [old, new].map { evaluation in
      Dictionary(
        zip(evaluation.questions.map(\.id), evaluation.states), uniquingKeysWith: { $1 })
    }
    return ids.compactMap { id in
      let difference = AnswerDifference(
        question: id, old: Side(answer: old.review.answers[id], state: states[0][id]),
        new: Side(answer: new.review.answers[id], state: states[1][id]))
      let isSame = difference.isConsequence && states[0][id]?.kind == states[1][id]?.kind
      return isSame ? nil : difference
    }
  }
}

extension QuestionState {
  /// Where a question stands, without its answer and without the reason.
  fileprivate var kind: Int {
    switch self {
    case .open: 0
    case .answered: 1
    case .unknown: 2
    case .notApplicable: 3
    case .skipped: 4
    case .suspect: 5
    }
  }
}
