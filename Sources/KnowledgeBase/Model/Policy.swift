/// The rules that turn answers and money into a verdict: content, so that an organisation can have its own.
public struct Policy: Hashable, Sendable {
  /// Answers that block a proposal together.
  public let gates: [Gate]

  /// Every threshold by name.
  public let thresholds: [ThresholdName: Threshold]

  /// Groups of questions that count as one major.
  public let together: [[ArticleID]]

  /// Verdicts by money band and evidence.
  public let verdicts: VerdictTable

  /// Groups of people that the interview suggests.
  public let populations: [SuggestedPopulation]

  /// The article's fingerprint.
  public let fingerprint: String

  /// Its title's line.
  public let location: Location

  /// The line of each row of the verdict table, by its band as the policy writes it: `Q+`, `Q0`, `Q-`.
  public internal(set) var rowLocations: [String: Location] = [:]

  /// The line of each group of ``together``, in the same order.
  public internal(set) var togetherLocations: [Location] = []

  /// The value of a threshold; the compiler has seen that each is there.
  public func value(_ name: ThresholdName) -> Double {
    thresholds[name]?.value ?? name.startingValue
  }
}

/// Answers that block a proposal together.
public struct Gate: Hashable, Sendable {
  /// One answer that a gate looks at: holds from a level on.
  public struct Condition: Hashable, Sendable {
    /// The question.
    public let question: ArticleID

    /// The least level at which it holds.
    public let level: Int
  }

  /// Its name.
  public let id: String

  /// What it says.
  public let text: String

  /// Conditions that must all hold.
  public let allOf: [Condition]

  /// Conditions of which one must hold, if there are any.
  public let anyOf: [Condition]

  /// Its line.
  public let location: Location
}

/// A number of the policy.
public struct Threshold: Hashable, Sendable {
  /// The number.
  public let value: Double

  /// The number as it is written.
  public let text: String

  /// Its line.
  public let location: Location
}

/// The thresholds that a policy sets.
public enum ThresholdName: String, CaseIterable, Hashable, Sendable {
  case adverseMajors = "adverse-majors"
  case cautionMajors = "caution-majors"
  case cautionMinors = "caution-minors"
  case lossLikely = "loss-likely"
  case lossUnlikely = "loss-unlikely"
  case supportPrior = "support-prior"
  case supportStrong = "support-strong"
  case supportSome = "support-some"
  case keepersShare = "keepers-share"
  case populationWeight0 = "population-weight-0"
  case populationWeight1 = "population-weight-1"
  case populationWeight2 = "population-weight-2"
  case populationWeight3 = "population-weight-3"
  case populationWeight4 = "population-weight-4"

  /// The weight of a population at a level from 0 to 4.
  public static func populationWeight(level: Int) -> ThresholdName {
    let names: [ThresholdName] = [
      .populationWeight0, .populationWeight1, .populationWeight2, .populationWeight3,
      .populationWeight4,
    ]
    return names[min(max(level, 0), 4)]
  }

  /// The value that the model was published with.
  public var startingValue: Double {
    switch self {
    case .adverseMajors, .cautionMinors, .supportPrior: 3
    case .cautionMajors: 1
    case .lossLikely: 0.8
    case .lossUnlikely: 0.2
    case .supportStrong: 0.5
    case .supportSome: 0.2
    case .keepersShare: 0.1
    case .populationWeight0: 0.4
    case .populationWeight1: 0.55
    case .populationWeight2: 0.7
    case .populationWeight3: 0.85
    case .populationWeight4: 1
    }
  }
}

/// Verdicts by money band (rows) and evidence (columns, from clear to blocked).
public struct VerdictTable: Hashable, Sendable {
  /// The net value is likely a gain.
  public let plus: [Verdict]

  /// The net value may be either.
  public let zero: [Verdict]

  /// The net value is likely a loss.
  public let minus: [Verdict]

  /// The rows as a policy writes them, from a likely gain to a likely loss.
  package static let bands = ["Q+", "Q0", "Q-"]

  /// Creates a table of three rows of four verdicts.
  public init(plus: [Verdict], zero: [Verdict], minus: [Verdict]) {
    self.plus = plus
    self.zero = zero
    self.minus = minus
  }
}

/// A group of people that the interview suggests.
public struct SuggestedPopulation: Hashable, Sendable {
  /// Its id in records.
  public let id: String

  /// What it is called.
  public let title: String
}
