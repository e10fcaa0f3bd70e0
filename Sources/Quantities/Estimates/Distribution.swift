/// What an estimate that is no point says about the values in between.
///
/// A range above zero is lognormal, one wholly below zero is its mirror image, one that touches or
/// crosses zero is normal; all with the ends as P5 and P95. A pert is PERT in Vose's form.
package enum Distribution {
  case lognormal(Lognormal)
  case mirrored(Lognormal)
  case normal(mean: Double, deviation: Double)
  case pert(Pert, QuantileTable)

  /// `nil` for a point.
  package init?(_ estimate: Estimate) {
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
      // Ends may differ by less than binary numbers can tell.
      guard least.double < most.double else { return nil }
      let pert = Pert(least: least.double, likely: likely.double, most: most.double)
      self = .pert(pert, QuantileTable(pert))
    }
  }

  /// The expected value, in closed form.
  package var mean: Double {
    switch self {
    case .lognormal(let lognormal): lognormal.mean
    case .mirrored(let lognormal): -lognormal.mean
    case .normal(let mean, _): mean
    case .pert(let pert, _): pert.mean
    }
  }

  /// The value with as many cases below as above; exact in the last bit for a range.
  package var median: Double {
    switch self {
    case .lognormal(let lognormal): lognormal.median
    case .mirrored(let lognormal): -lognormal.median
    case .normal(let mean, _): mean
    case .pert(_, let table): table.value(at: 0.5)
    }
  }

  /// The value below which a case lies with a probability strictly between 0 and 1.
  package func value(at probability: Double) -> Double {
    switch self {
    case .lognormal(let lognormal):
      lognormal.value(atZ: NormalQuantile.value(at: probability))
    case .mirrored(let lognormal):
      -lognormal.value(atZ: -NormalQuantile.value(at: probability))
    case .normal(let mean, let deviation):
      mean + deviation * NormalQuantile.value(at: probability)
    case .pert(_, let table):
      table.value(at: probability)
    }
  }

  /// So many samples, each the value at the next number of the stream.
  func samples(_ count: Int, from stream: SampleStream) -> [Double] {
    switch self {
    case .lognormal(let lognormal):
      NormalSamples.make(count, from: stream) { lognormal.value(atZ: $0) }
    case .mirrored(let lognormal):
      NormalSamples.make(count, from: stream) { -lognormal.value(atZ: -$0) }
    case .normal(let mean, let deviation):
      NormalSamples.make(count, from: stream) { mean + deviation * $0 }
    case .pert(_, let table):
      table.samples(count, from: stream)
    }
  }
}
