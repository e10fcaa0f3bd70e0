import Quantities

/// In which form an input enters the net value: as it is, or the lifetime as 1/L.
struct InputForm {
  let isInverse: Bool

  init(_ quantity: QuantityID) {
    isInverse = quantity == .lifetime
  }

  /// What a value of the quantity is on the line, and the other way round.
  func x(_ value: Double) -> Double { isInverse ? 1 / value : value }

  /// A usual size of x, never 0.
  func unit(
    _ values: (origin: QuantityStake.Origin, low: Double, middle: Double, high: Double)
  ) -> Double {
    let size = x(max(values.low.magnitude, values.high.magnitude))
    return size > 0 ? size : 1
  }

  /// The value at which a line is zero; nil if there is none that makes sense.
  func root(_ line: NetLine, within bounds: ClosedRange<Double>) -> Double? {
    let root = x(-line.starts[0] / line.slopes[0])
    return root.isFinite && bounds.contains(root) ? root : nil
  }

  /// The turns that make sense, in the quantity's own unit and in rising order.
  func turns(
    _ steps: VerdictSteps, within bounds: ClosedRange<Double>
  ) -> [QuantityStake.Turn] {
    let pairs = zip(steps.verdicts, steps.verdicts.dropFirst())
    let turns = zip(steps.turns, pairs).map { turn, verdicts in
      isInverse
        ? QuantityStake.Turn(value: 1 / turn, below: verdicts.1, above: verdicts.0)
        : QuantityStake.Turn(value: turn, below: verdicts.0, above: verdicts.1)
    }
    let legal = turns.filter { $0.value.isFinite && bounds.contains($0.value) }
    return isInverse ? legal.reversed() : legal
  }
}

/// Defaults that are judgements, and between which values they are tried.
///
/// The values are ours, chosen as what would surprise nobody, with no study behind them.
enum Assumption: String {
  case avoidableShare = "avoidable-share"
  case lifetime

  /// The least value that is tried.
  var low: Double {
    switch self {
    case .avoidableShare: 0.5
    case .lifetime: 2
    }
  }

  /// The greatest value that is tried.
  var high: Double {
    switch self {
    case .avoidableShare: 1
    case .lifetime: 5
    }
  }
}
