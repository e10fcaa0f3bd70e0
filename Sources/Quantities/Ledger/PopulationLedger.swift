/// What the proposal costs and brings one population in a year; `nil` where an input is missing.
public struct PopulationLedger: Hashable, Sendable {
  /// The population's id.
  public let id: String
  /// The name by which people know it.
  public let title: String
  /// What it has to do with the proposal.
  public let role: PopulationRole
  /// T_g, money: the minutes of every workday.
  public let recurring: Amount?
  /// K_g, money: keeping it going.
  public let keeping: Amount?
  /// O_g, money: newcomers learning it.
  public let onboarding: Amount?
  /// U_g, money: the one-off hours over the lifetime.
  public let setUp: Amount?
  /// T_g + K_g + O_g + U_g, money.
  public let toil: Amount?
  /// A_g, money: the minutes taken away.
  public let gain: Amount?
  /// Toil in hours.
  public let toilHours: Amount?
  /// Gain in hours.
  public let gainHours: Amount?
  /// Net hours lost, toil less gain: above zero the population loses hours.
  public let hours: Amount?
  /// Where the net value of the whole would be zero if this population's minutes or number were others.
  public let breakEven: BreakEven
}
