/// How an adverse answer to a question counts.
public enum QuestionClass: String, CaseIterable, Hashable, Sendable {
  /// One of the few that make a proposal adverse.
  case major

  /// Counted, three to a caution.
  case minor

  /// A fact of the world: it says how much the rest matters and is never counted.
  case context
}

/// Whether a redesign can change the answer.
public enum Changeability: String, CaseIterable, Hashable, Sendable {
  case free, costly, fixed
}

/// The part that a question plays in the toil score.
public enum Factor: String, CaseIterable, Hashable, Sendable {
  case recurrence, frequency, intensity, unpredictability, population
}

/// A counterbalancing question: what is asked, what may be answered, and what each answer means.
public struct Question: Hashable, Sendable {
  /// Its article.
  public let id: ArticleID

  /// The question itself.
  public let title: String

  /// What it means, in plain words.
  public let summary: String

  /// The point of view to which it belongs.
  public let lens: ArticleID

  /// Its place within the lens.
  public let order: Int

  /// How an adverse answer counts.
  public let questionClass: QuestionClass

  /// The part that it plays in the toil score, if any.
  public let factor: Factor?

  /// Whether a redesign can change the answer.
  public let change: Changeability

  /// Whether the quick review asks it.
  public let isCore: Bool

  /// Minutes that answering takes.
  public let minutes: Double

  /// Quantities asked for right after it.
  public let quantities: [ArticleID]

  /// The answers, in their order; ``Option/level`` 0 is the best.
  public let options: [Option]

  /// When it need not be asked; any one is enough.
  public let skipConditions: [SkipCondition]

  /// Why it is asked.
  public let whyAsk: String

  /// What answers look like in real life.
  public let example: String

  /// 16 hexadecimal digits over what an answer depends on; see ``Fingerprint``.
  public let fingerprint: String

  /// Its title's line.
  public let location: Location

  /// The option with a key.
  public func option(_ key: String) -> Option? { options.first { $0.key == key } }
}

/// One answer to a question.
public struct Option: Hashable, Sendable {
  /// Its name in records; never changes.
  public let key: String

  /// From 0, no toil, to 4.
  public let level: Int

  /// What is shown to people.
  public let text: String

  /// What it says about anti-patterns.
  public let evidence: [Evidence]

  /// A sentence that the report prints with this answer.
  public let saying: String?

  /// Its line.
  public let location: Location
}

/// What an answer says about an anti-pattern.
public struct Evidence: Hashable, Sendable {
  /// Whether it speaks for or against the anti-pattern being there.
  public enum Direction: String, Hashable, Sendable {
    case `for`, against
  }

  /// Whether it speaks for or against the anti-pattern being there.
  public let direction: Direction

  /// The anti-pattern.
  public let antipattern: ArticleID

  /// How much, from 1 to 3.
  public let weight: Int

  /// Its line.
  public let location: Location
}

/// A reason not to ask a question: an earlier one was answered in one of these ways.
public struct SkipCondition: Hashable, Sendable {
  /// The earlier question.
  public let question: ArticleID

  /// Option keys, any of which is enough.
  public let options: [String]

  /// Its line.
  public let location: Location
}
