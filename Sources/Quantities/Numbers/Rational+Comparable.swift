extension Rational: Comparable {
  /// Compares exactly: the cross products are taken at 256 bits and cannot overflow.
  public static func < (left: Rational, right: Rational) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
