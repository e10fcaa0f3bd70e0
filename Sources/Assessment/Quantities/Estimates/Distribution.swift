/// What an estimate that is no point says about the values in between.
///
/// A range above zero is lognormal, one wholly below zero is its mirror image, one that touches or
/// crosses zero is normal; all with the ends as P5 and P95. A pert is PERT in Vose's form.
enum Distribution {
  case lognormal(Lognormal)
  case mirrored(Lognormal)
  case normal(mean: Double, deviation: Double)
  case pert(Pert)

  /// `nil` for a point.
  init?(_ estimate: Estimate) {
    switch estimate.normalised {
    case .point:
      return nil
    case .range(let low, let high) where low > 0:
      self = .lognormal(Lognormal(p5: low.double, p95: high.double))
    case .range(let low, let high) where high < 0:
      self = .mirrored(Lognormal(p5: -high.double, p95: -low.double))
    case .range(let low, let high):
      self = .normal(
        mean: (low.double + high.double) / 2,
        deviation: (high.double - low.double) / (2 * Lognormal.z95))
    case .pert(let least, let likely, let most):
      self = .pert(Pert(least: least.double, likely: likely.double, most: most.double))
    }
  }

  /// The expected value, in closed form.
  var mean: Double {
    switch self {
    case .lognormal(let lognormal): lognormal.mean
    case .mirrored(let lognormal): -lognormal.mean
    case .normal(let mean, _): mean
    case .pert(let pert): pert.mean
    }
  }

  /// The quantile function at one probability.
  func value(at probability: Double) -> Double {
    switch self {
    case .pert(let pert):
      return QuantileTable(pert).value(at: probability)
    case _ where probability == 0.5:
      return median
    default:
      return values(at: [probability])[0]
    }
  }

  /// The quantile function at many probabilities, each strictly between 0 and 1.
  func values(at probabilities: [Double]) -> [Double] {
    switch self {
    case .lognormal(let lognormal):
      return probabilities.map { lognormal.value(atZ: NormalQuantile.value(at: $0)) }
    case .mirrored(let lognormal):
      return probabilities.map { -lognormal.value(atZ: -NormalQuantile.value(at: $0)) }
    case .normal(let mean, let deviation):
      return probabilities.map { mean + deviation * NormalQuantile.value(at: $0) }
    case .pert(let pert):
      let table = QuantileTable(pert)
      return probabilities.map { table.value(at: $0) }
    }
  }

  private var median: Double {
    switch self {
    case .lognormal(let lognormal): lognormal.median
    case .mirrored(let lognormal): -lognormal.median
    case .normal(let mean, _): mean
    case .pert(let pert): QuantileTable(pert).value(at: 0.5)
    }
  }
}
