public import KnowledgeBase

/// What an answer to a question could do to the verdict.
public struct QuestionWorth: Hashable, Sendable {
  /// One way to answer it.
  public struct Outcome: Hashable, Sendable {
    /// The option's key.
    public let option: String

    /// Every verdict that is still possible after this answer.
    public let verdicts: Set<Verdict>
  }

  /// The question: open, unknown or suspect.
  public let question: ArticleID

  /// What is possible after each of its options, in their order.
  public let outcomes: [Outcome]

  /// The share of its options that change the set of possible verdicts.
  public let chance: Double

  /// Minutes that answering takes.
  public let minutes: Double

  /// The chance for each minute of asking.
  public var chancePerMinute: Double { Worth(chance: chance, minutes: minutes).perMinute }
}

/// A chance to change the verdict, and the minutes of asking that it costs.
struct Worth: Hashable, Sendable {
  let chance: Double
  let minutes: Double

  /// No chance is worth nothing, however short the question.
  var perMinute: Double { chance > 0 ? chance / minutes : 0 }

  /// Minutes that telling a quantity takes.
  static let minutesPerQuantity = 1.5
}
