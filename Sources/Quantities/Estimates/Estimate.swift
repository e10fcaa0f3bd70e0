/// How much somebody thinks that a quantity is: one number, two or three.
public enum Estimate: Hashable, Sendable {
  /// One number, taken as exact.
  case point(Rational)
  /// Two numbers with nine of ten cases between them: P5 and P95.
  case range(low: Rational, high: Rational)
  /// The least possible, the most likely and the greatest possible. The ends are bounds, not P5 and P95.
  case pert(least: Rational, likely: Rational, most: Rational)

  /// The same estimate, as a point if its ends are equal.
  public var normalised: Estimate {
    switch self {
    case .range(let low, let high) where low == high: .point(low)
    case .pert(let least, _, let most) where least == most: .point(least)
    default: self
    }
  }

  /// Whether this is one exact number; true also of a range or pert whose ends are equal.
  public var isPoint: Bool { point != nil }

  /// The one number of a point, also of a range or pert whose ends are equal.
  public var point: Rational? {
    guard case .point(let value) = normalised else { return nil }
    return value
  }

  /// The numbers in the order in which they are written.
  public var numbers: [Rational] {
    switch self {
    case .point(let value): [value]
    case .range(let low, let high): [low, high]
    case .pert(let least, let likely, let most): [least, likely, most]
    }
  }

  /// The form that this is written in.
  public var form: Form {
    switch self {
    case .point: .point
    case .range: .range
    case .pert: .pert
    }
  }

  /// The first number: the point itself, the low end or the least.
  public var lowest: Rational {
    switch self {
    case .point(let value): value
    case .range(let low, _): low
    case .pert(let least, _, _): least
    }
  }

  /// The last number: the point itself, the high end or the most.
  public var highest: Rational {
    switch self {
    case .point(let value): value
    case .range(_, let high): high
    case .pert(_, _, let most): most
    }
  }

  /// The same form with every number changed, as by a change of unit.
  func map(
    _ change: (Rational) throws(ArithmeticOverflow) -> Rational
  ) throws(ArithmeticOverflow) -> Estimate {
    switch self {
    case .point(let value): .point(try change(value))
    case .range(let low, let high): .range(low: try change(low), high: try change(high))
    case .pert(let least, let likely, let most):
      .pert(least: try change(least), likely: try change(likely), most: try change(most))
    }
  }
}
