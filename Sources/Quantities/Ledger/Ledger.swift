/// What a proposal costs and brings in a year: hours and money, summed over the populations.
///
/// A sum is `nil` where an input is missing that it needs; ``missing`` names those that the net value
/// needs. Money is in the currency of the record. There is no discounting, and inputs are independent.
public struct Ledger: Sendable {
  /// What each population pays and gains, in the order of the inputs.
  public let populations: [PopulationLedger]
  /// T = Σ (T_g + K_g + O_g + U_g), money.
  public let toil: Amount?
  /// A = Σ A_g, money.
  public let gain: Amount?
  /// V = S + A − R − B/L − T, money.
  public let net: Amount?
  /// S, money.
  public let saving: Amount?
  /// B/L, money.
  public let buildCostPerYear: Amount?
  /// R, money.
  public let runningCost: Amount?
  /// P(V < 0): 0 or 1 where every input is a point, else the share of the samples.
  public let probabilityOfLoss: Double?
  /// Net hours lost in all, toil less gain: above zero people lose hours.
  public let humanBalanceHours: Amount?
  /// T/S at the medians, money of human work per unit of money saved; `nil` unless S > 0.
  public let leverage: Double?
  /// The break-evens for the population that pays most, which is the greatest toil at the medians.
  public let breakEven: BreakEven
  /// Σ T_g · (1 + r)^y for the years 0, 1 and 2, money; empty where an input is missing.
  public let growth: [Amount]
  /// Σ (w_g − 1) · (T_g + K_g + O_g + U_g), money; a second line that never counts in the net value.
  public let opportunity: Amount?
  /// What the money says.
  public let band: Band
  /// Which rule gave the band.
  public let bandReason: BandReason
  /// The inputs that the net value needs and that are open or declared unknown.
  public let missing: [MissingInput]
  /// Ranges whose ends are far apart.
  public let notes: [RatioNote]
  /// The sums at the medians of the inputs, from which closed forms are taken.
  public let middle: MiddleSums
  /// The samples, for what is built on them.
  package let sampled: SampledLedger

  /// Whether every sum is exact, because every input that counts is a point.
  public var isExact: Bool { net?.isPoint ?? false }

  /// The missing inputs without which the band cannot be told; none where it is told all the same.
  public var missingForBand: [MissingInput] { bandReason == .missingInput ? missing : [] }
}
