/// Exact arithmetic that throws instead of rounding; Knuth, TAOCP 4.5.1, keeps the parts small.
extension Rational {
  /// The exact sum.
  public static func adding(
    _ left: Rational, _ right: Rational
  ) throws(ArithmeticOverflow) -> Rational {
    let shared = greatestCommonDivisor(left.denominator, right.denominator)
    let sum = try plus(
      times(left.numerator, right.denominator / shared),
      times(right.numerator, left.denominator / shared))
    if sum == 0 { return .zero }
    let rest = greatestCommonDivisor(sum, shared)
    return Rational(
      lowestTerms: sum / rest,
      try times(left.denominator / shared, right.denominator / rest))
  }

  /// The exact difference, left minus right.
  public static func subtracting(
    _ left: Rational, _ right: Rational
  ) throws(ArithmeticOverflow) -> Rational {
    try adding(left, right.negated)
  }

  /// The exact product.
  public static func multiplying(
    _ left: Rational, _ right: Rational
  ) throws(ArithmeticOverflow) -> Rational {
    if left.isZero || right.isZero { return .zero }
    let across = greatestCommonDivisor(left.numerator, right.denominator)
    let back = greatestCommonDivisor(right.numerator, left.denominator)
    return Rational(
      lowestTerms: try times(left.numerator / across, right.numerator / back),
      try times(left.denominator / back, right.denominator / across))
  }

  /// The exact quotient, left over right; dividing by zero is the caller's to exclude and stops.
  public static func dividing(
    _ left: Rational, _ right: Rational
  ) throws(ArithmeticOverflow) -> Rational {
    precondition(!right.isZero, "division of \(left) by zero")
    let sign: Int128 = right.isNegative ? -1 : 1
    let inverse = Rational(lowestTerms: sign * right.denominator, sign * right.numerator)
    return try multiplying(left, inverse)
  }

  private static func times(_ left: Int128, _ right: Int128) throws(ArithmeticOverflow) -> Int128 {
    try checked(left.multipliedReportingOverflow(by: right))
  }

  private static func plus(_ left: Int128, _ right: Int128) throws(ArithmeticOverflow) -> Int128 {
    try checked(left.addingReportingOverflow(right))
  }

  /// `Int128.min` counts as an overflow, because its negation would be one.
  private static func checked(
    _ result: (partialValue: Int128, overflow: Bool)
  ) throws(ArithmeticOverflow) -> Int128 {
    guard !result.overflow, result.partialValue != .min else { throw ArithmeticOverflow() }
    return result.partialValue
  }
}

/// The same as operators, so that a formula in the code looks like the formula in the documents.
extension Rational {
  /// The exact sum.
  public static func + (left: Rational, right: Rational) throws(ArithmeticOverflow) -> Rational {
    try adding(left, right)
  }

  /// The exact difference.
  public static func - (left: Rational, right: Rational) throws(ArithmeticOverflow) -> Rational {
    try subtracting(left, right)
  }

  /// The exact product.
  public static func * (left: Rational, right: Rational) throws(ArithmeticOverflow) -> Rational {
    try multiplying(left, right)
  }

  /// The exact quotient; dividing by zero is the caller's to exclude and stops.
  public static func / (left: Rational, right: Rational) throws(ArithmeticOverflow) -> Rational {
    try dividing(left, right)
  }
}
