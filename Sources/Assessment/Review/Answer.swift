/// How a claim is known; shown and reported, and decides nothing.
public enum Grade: String, CaseIterable, Hashable, Comparable, Sendable {
  case asserted = "E0"
  case estimated = "E1"
  case sampled = "E2"
  case measured = "E3"

  /// The grade in words.
  public var title: String {
    switch self {
    case .asserted: "asserted"
    case .estimated: "estimated by someone affected"
    case .sampled: "tickets or a sample"
    case .measured: "measured"
    }
  }

  /// The better known is the greater.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

/// An answer to a question, as it was given.
public struct Answer: Hashable, Sendable {
  /// What was answered.
  public enum Choice: Hashable, Sendable {
    /// One of the question's options, by its key.
    case option(String)

    /// Nobody knows yet; it becomes an action.
    case unknown

    /// The question does not apply; the note says why.
    case notApplicable

    /// The word that stands for the choice in a record.
    public var key: String {
      switch self {
      case .option(let key): key
      case .unknown: "unknown"
      case .notApplicable: "n-a"
      }
    }

    /// The choice that a word in a record stands for.
    public init(key: String) {
      switch key {
      case "unknown": self = .unknown
      case "n-a": self = .notApplicable
      default: self = .option(key)
      }
    }
  }

  /// What was answered.
  public var choice: Choice

  /// How it is known.
  public var grade: Grade

  /// Where it was seen.
  public var evidence: String?

  /// What the person who answered adds.
  public var note: String?

  /// The fingerprint of the question as it was asked; nil for an answer written by hand, which is taken as given now.
  public var fingerprint: String?

  /// Creates an answer.
  public init(
    _ choice: Choice, grade: Grade = .asserted, evidence: String? = nil, note: String? = nil,
    fingerprint: String? = nil
  ) {
    self.choice = choice
    self.grade = grade
    self.evidence = evidence
    self.note = note
    self.fingerprint = fingerprint
  }
}
