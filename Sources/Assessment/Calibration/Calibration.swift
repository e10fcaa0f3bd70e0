public import Quantities
private import RealModule

/// How good the estimates of followed-up reviews were.
///
/// Facts of one review are not independent of each other, so the uncertainty given is the least there is.
public struct Calibration: Sendable {
  /// A share of cases with the ends of its 95 % confidence interval, each 0...1.
  public struct Share: Hashable, Sendable {
    /// The share itself.
    public let value: Double

    /// The low end.
    public let low: Double

    /// The high end.
    public let high: Double

    /// Wilson's score interval (JASA 22, 1927), which holds for few cases and shares near 0 and 1 too.
    init?(_ hits: Int, of count: Int) {
      guard count > 0 else { return nil }
      let n = Double(count)
      let share = Double(hits) / n
      let z = Share.z95
      let divisor = 1 + z * z / n
      let middle = (share + z * z / (2 * n)) / divisor
      let half = z / divisor * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      value = share
      low = max(0, middle - half)
      high = min(1, middle + half)
    }

    /// The standard normal's P97.5.
    private static let z95 = 1.959_963_984_540_054
  }

  /// How the facts of one quantity stand to their ranges.
  public struct Counts: Hashable, Sendable {
    /// Below the P5.
    public var below = 0

    /// From P5 to P95.
    public var inside = 0

    /// Above the P95.
    public var above = 0

    /// All of them.
    public var all: Int { below + inside + above }

    fileprivate mutating func add(_ position: MeasuredFact.Position) {
      switch position {
      case .below: below += 1
      case .inside: inside += 1
      case .above: above += 1
      }
    }
  }

  /// Reviews of which some figure was measured.
  public let reviews: Int

  /// Figures that were predicted as a range or as three numbers.
  public let ranges: Counts

  /// Figures that were predicted as one number; such a prediction has no range to be inside of.
  public let points: Counts

  /// Figures that nobody had predicted.
  public let unpredicted: Int

  /// The ranges again, by quantity in table order, without those that nobody measured.
  public let byQuantity: [(quantity: QuantityID, counts: Counts)]

  /// The mean of ``CalibrationFact/intervalScore``.
  public let intervalScore: Double?

  /// How many facts the interval score and the factor rest on: those predicted above zero throughout.
  public let scored: Int

  /// The factor on the logarithmic width around the median at which nine in ten facts would be inside.
  ///
  /// The ⌈0.9 · n⌉-th smallest ``CalibrationFact/neededFactor`` of n; nil below ``leastFacts``. A range
  /// lo..hi with median M would become M·(lo/M)^f..M·(hi/M)^f. The definition is ours; it is the quantile of
  /// scaled misses that split conformal prediction uses (Lei and others, JASA 113, 2018), without its
  /// correction for few cases.
  public let wideningFactor: Double?

  /// The median of measured over predicted median, of ranges and points alike; nil where there is none.
  public let typicalRatio: Double?

  /// Reviews of which the measured figures decide whether it was a loss.
  public let outcomes: [LossOutcome]

  /// The share of facts inside their ranges; nine in ten would be right.
  public var hitRate: Share? { Share(ranges.inside, of: ranges.all) }

  /// The mean of ``LossOutcome/brier``; 0 is best, and 0.25 is what one who always says 50 % gets.
  public var brierScore: Double? {
    outcomes.isEmpty ? nil : outcomes.map(\.brier).reduce(0, +) / Double(outcomes.count)
  }

  /// Fewer facts say nothing of a ninetieth percentile.
  public static let leastFacts = 10

  /// Judges followed-up reviews; those without a measured figure count nowhere.
  public init(_ reviews: [CalibrationCase]) {
    let measured = reviews.filter { !$0.facts.isEmpty }
    let facts = measured.flatMap(\.facts)
    self.reviews = measured.count
    self.outcomes = measured.compactMap(\.outcome)
    unpredicted = facts.count { $0.position == nil }
    let told = facts.filter { $0.position != nil }
    ranges = Self.counts(told.filter { CalibrationFact($0) != nil })
    points = Self.counts(told.filter { CalibrationFact($0) == nil })
    byQuantity = QuantityID.allCases.compactMap { quantity in
      let own = told.filter { $0.key.quantity == quantity && CalibrationFact($0) != nil }
      return own.isEmpty ? nil : (quantity, Self.counts(own))
    }
    let judged = told.compactMap { CalibrationFact($0) }
    let scores = judged.compactMap(\.intervalScore)
    intervalScore = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    scored = scores.count
    wideningFactor = Self.wideningFactor(judged)
    typicalRatio = Self.median(told.compactMap(\.ratio))
  }

  /// A lognormal range whose logarithmic width around its median was multiplied by a factor.
  public static func widened(
    low: Double, high: Double, by factor: Double
  ) -> (low: Double, high: Double) {
    let half = factor * Double.log(high / low) / 2
    let median = (low * high).squareRoot()
    return (median * Double.exp(-half), median * Double.exp(half))
  }

  static func wideningFactor(_ facts: [CalibrationFact]) -> Double? {
    let factors = facts.compactMap(\.neededFactor).sorted()
    guard factors.count >= leastFacts else { return nil }
    // In whole numbers, since 0.9 times 10 must be 9.
    let place = (9 * factors.count + 9) / 10
    return factors[place - 1]
  }

  private static func counts(_ facts: [MeasuredFact]) -> Counts {
    facts.reduce(into: Counts()) { counts, fact in
      if let position = fact.position { counts.add(position) }
    }
  }

  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard let middle = sorted.indices.dropFirst(sorted.count / 2).first else { return nil }
    // Halfway between two ratios is their geometric mean.
    return sorted.count % 2 == 1
      ? sorted[middle] : (sorted[middle] * sorted[middle - 1]).squareRoot()
  }
}

/// What a followed-up review says of the estimates behind it.
public struct CalibrationCase: Hashable, Sendable {
  /// The last measurement of each input beside its prediction.
  public let facts: [MeasuredFact]

  /// What was predicted of a loss and how it turned out; nil where the facts do not decide it.
  public let outcome: LossOutcome?

  /// Takes what matters of a review.
  public init(_ followedUp: FollowedUp) {
    facts = followedUp.facts
    outcome = LossOutcome(followedUp)
  }

  init(facts: [MeasuredFact], outcome: LossOutcome? = nil) {
    self.facts = facts
    self.outcome = outcome
  }
}
