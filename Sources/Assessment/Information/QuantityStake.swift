public import KnowledgeBase
public import Quantities

/// What hangs on one quantity: how much it moves the net value, and what knowing it would be worth.
public struct QuantityStake: Hashable, Sendable {
  /// A value at which the verdict changes.
  public struct Turn: Hashable, Sendable {
    /// The value, in the quantity's own unit.
    public let value: Double

    /// Every verdict that is possible just below it, or at it where nothing less makes sense.
    public let below: Set<Verdict>

    /// Every verdict that is possible above it.
    public let above: Set<Verdict>
  }

  /// Where its values come from.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// The review gives it.
    case given

    /// The review leaves it at its default, a judgement that is varied to see what hangs on it.
    case assumed
  }

  /// The quantity, and the population that it is about.
  public let key: QuantityKey

  /// Whether the review gives it.
  public let origin: Origin

  /// P5, the value of a point, or the least value tried of an assumption, in its own unit.
  public let low: Double

  /// The median, or the value that is assumed.
  public let middle: Double

  /// P95, or the greatest value tried of an assumption.
  public let high: Double

  /// V at the low value, every other input at its median, in closed form; money a year.
  public let netAtLow: Double

  /// V at the high value, every other input at its median, in closed form; money a year.
  public let netAtHigh: Double

  /// The value at which V is zero, every other input at its median; nil where no legal value does it.
  public let breakEven: Double?

  /// The legal values at which the possible verdicts change, the others ranging over their samples.
  ///
  /// In rising order; empty where no value of this quantity alone changes the verdict. There are more than
  /// two only where it costs in some samples and pays in others.
  public let turns: [Turn]

  /// The expected value of perfect information for go or no-go, in money a year; 0 for a point.
  ///
  /// E[max(E[V|x], 0)] − max(E[V], 0), in closed form: E[V|x] is a straight line in x.
  public let expectedValue: Double

  /// The share of its samples at which, fixed there, other verdicts are possible; 0 for a point.
  public let chance: Double

  /// Minutes that telling it takes.
  public let minutes: Double

  /// How far V moves between the low value and the high one.
  public var swing: Double { (netAtHigh - netAtLow).magnitude }

  /// The chance for each minute of asking.
  public var chancePerMinute: Double { Worth(chance: chance, minutes: minutes).perMinute }
}
