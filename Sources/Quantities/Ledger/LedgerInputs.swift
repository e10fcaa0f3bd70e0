/// All that the ledger is computed from.
public struct LedgerInputs: Hashable, Sendable {
  /// The groups of people, in the order in which they are reported.
  public var populations: [PopulationInputs]
  /// The given quantities of proposal scope; one that is missing here is still open.
  public var proposal: [QuantityID: QuantityValue]
  /// Chooses the samples: same seed, same figures.
  public var seed: UInt64
  /// How many samples are drawn where not every input is a point.
  public var samples: Int
  /// Whether the answers say that nothing recurs, which makes every recurring term zero.
  public var recurringIsZero: Bool
  /// From this probability of a loss on the band is Q−.
  public var lossLikely: Rational
  /// Up to this probability of a loss the band is Q+.
  public var lossUnlikely: Rational

  /// How many samples are drawn by default.
  public static let defaultSamples = 20_000
  /// The policy's `loss-likely` as delivered, 0.80.
  public static let defaultLossLikely = Rational(lowestTerms: 4, 5)
  /// The policy's `loss-unlikely` as delivered, 0.20.
  public static let defaultLossUnlikely = Rational(lowestTerms: 1, 5)

  /// The inputs of one ledger.
  public init(
    populations: [PopulationInputs], proposal: [QuantityID: QuantityValue] = [:],
    seed: UInt64 = 1, samples: Int = LedgerInputs.defaultSamples, recurringIsZero: Bool = false,
    lossLikely: Rational = LedgerInputs.defaultLossLikely,
    lossUnlikely: Rational = LedgerInputs.defaultLossUnlikely
  ) {
    self.populations = populations
    self.proposal = proposal
    self.seed = seed
    self.samples = samples
    self.recurringIsZero = recurringIsZero
    self.lossLikely = lossLikely
    self.lossUnlikely = lossUnlikely
  }
}
