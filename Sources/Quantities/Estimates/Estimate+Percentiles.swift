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
  public var p5: Rational { ends.p5 }

  /// P95: exact for a point and for a range, to six significant digits for a pert.
  public var p95: Rational { ends.p95 }

  /// P5 and P95 from one distribution.
  var ends: (p5: Rational, p95: Rational) {
    guard case .pert = self, let distribution = Distribution(self) else { return (lowest, highest) }
    func end(_ probability: Double, _ fallback: Rational) -> Rational {
      let digits = DecimalDigits(distribution.value(at: probability)).rounded(to: 6).plain
      return Rational(decimal: digits) ?? fallback
    }
    return (end(0.05, lowest), end(0.95, highest))
  }
}
