extension Estimate {
  /// The value with as many cases below as above: in closed form for a range, numerically for a pert.
  public var median: Double { Distribution(self)?.median ?? lowest.double }

  /// The expected value, in closed form.
  public var mean: Double { Distribution(self)?.mean ?? lowest.double }

  /// The value below which a case lies with this probability, strictly between 0 and 1.
  public func value(at probability: Double) -> Double {
    precondition(0 < probability && probability < 1, "no value at probability \(probability)")
    return Distribution(self)?.value(at: probability) ?? lowest.double
  }

  /// P5: exact for a point and for a range, to six significant digits for a pert.
  public var p5: Rational { end(at: 0.05, ofRange: lowest) }

  /// P95: exact for a point and for a range, to six significant digits for a pert.
  public var p95: Rational { end(at: 0.95, ofRange: highest) }

  private func end(at probability: Double, ofRange end: Rational) -> Rational {
    guard case .pert = self else { return end }
    return Rational(decimal: DecimalDigits(value(at: probability)).rounded(to: 6).plain) ?? end
  }
}
