internal import RealModule

/// The lognormal distribution with given P5 and P95, both above zero.
///
/// The logarithm is normal with μ = (ln lo + ln hi)/2 and σ = ln(hi/lo)/(2 · z₉₅).
package struct Lognormal {
  /// z₉₅, the standard normal's P95.
  static let z95 = 1.644_853_626_951_472_2

  package let mu: Double
  package let sigma: Double
  /// The geometric mean of the ends, e to the power of μ.
  let median: Double

  init(p5 low: Double, p95 high: Double) {
    mu = (Double.log(low) + Double.log(high)) / 2
    sigma = Double.log(high / low) / (2 * Lognormal.z95)
    median = (low * high).squareRoot()
  }

  package var mean: Double { Double.exp(mu + sigma * sigma / 2) }

  /// The value at a standard normal z.
  func value(atZ z: Double) -> Double { median * Double.exp(sigma * z) }
}
