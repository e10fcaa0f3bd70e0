internal import RealModule

/// The PERT distribution in Vose's form: a beta distribution over [least, most].
package struct Pert {
  /// α = 1 + 4(likely − least)/(most − least), at least 1 and at most 5.
  let alpha: Double
  /// β = 1 + 4(most − likely)/(most − least); α + β is always 6.
  let beta: Double
  let least: Double
  let most: Double
  /// (least + 4 · likely + most)/6.
  let mean: Double

  /// Takes three numbers in order, the first below the last.
  init(least: Double, likely: Double, most: Double) {
    self.least = least
    self.most = most
    alpha = 1 + 4 * (likely - least) / (most - least)
    beta = 1 + 4 * (most - likely) / (most - least)
    mean = (least + 4 * likely + most) / 6
  }

  /// The density at x = t²(3 − 2t) times dx/dt, without its constant.
  ///
  /// In t the integrand is smooth and zero at both ends, where in x it may have a vertical tangent.
  func density(atSmoothed t: Double) -> Double {
    guard 0 < t, t < 1 else { return 0 }
    let rest = 1 - t
    // x = t²(3 − 2t) and 1 − x = (1 − t)²(1 + 2t), so that neither loses digits near an end.
    let logX = Double.log(t * t * (3 - 2 * t))
    let logRest = Double.log(rest * rest * (1 + 2 * t))
    return t * rest * Double.exp((alpha - 1) * logX + (beta - 1) * logRest)
  }
}
