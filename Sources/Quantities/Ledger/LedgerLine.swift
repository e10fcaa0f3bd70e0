/// One product of the ledger with its inputs and the way from one to the next.
///
/// The way starts at the figure that people know best and passes through those that they can check:
/// 9.6 min × 250 = 2,400 min = 40 h = 5 d, × 560 = 2,800, × 300 = 840,000.
public struct LedgerLine: Hashable, Sendable {
  /// Which product it is.
  public enum Term: String, CaseIterable, Hashable, Sendable {
    /// T_g, the minutes of every workday.
    case recurring
    /// K_g, keeping it going.
    case keeping
    /// O_g, newcomers learning it.
    case onboarding
    /// U_g, the one-off hours over the lifetime.
    case setUp
    /// A_g, the minutes taken away.
    case gain
    /// S.
    case saving
    /// R.
    case running
    /// B/L.
    case build

    /// The products of a population.
    public static let ofPopulation: [Term] = [.recurring, .keeping, .onboarding, .setUp, .gain]
  }

  /// What the figure behind a step counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case minutes, hours, days, money
  }

  /// A multiplication or division.
  public struct Step: Hashable, Sendable {
    /// What is multiplied or divided by.
    public enum Operand: Hashable, Sendable {
      case input(QuantityID)
      case number(Int)
    }

    /// Whether it divides.
    public let divides: Bool
    /// What it is multiplied or divided by.
    public let operand: Operand
    /// The figure behind the step.
    public let result: MiddleValue
    /// What the figure behind the step counts.
    public let unit: Unit
  }

  /// Which product it is.
  public let term: Term
  /// The population; `nil` for the proposal.
  public let population: String?
  /// Every input of the product, in the order of its formula.
  public let inputs: [TracedInput]
  /// The input that the way starts at.
  public let start: TracedInput
  /// The way; empty where the product is known to be nothing or an input is missing.
  public let steps: [Step]
  /// The product: money a year, or hours a year.
  public let amount: Amount?

  /// The inputs that are nothing, so that the product is whatever the others are.
  public var zeroes: [TracedInput] { inputs.filter { $0.estimate?.point?.isZero ?? false } }

  /// The inputs that have no value.
  public var missing: [TracedInput] { inputs.filter { $0.estimate == nil } }
}
