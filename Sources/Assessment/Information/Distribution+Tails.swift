import Quantities
internal import RealModule

/// By how much a value lies past a limit on average, where all other cases count as nothing.
extension Distribution {
  /// E[max(X − limit, 0)], in closed form.
  func excess(over limit: Double) -> Double {
    switch self {
    case .lognormal(let lognormal): lognormal.excess(over: limit)
    case .mirrored(let lognormal): lognormal.shortfall(below: -limit)
    case .normal(let mean, let deviation):
      deviation * StandardNormal.excess(over: (limit - mean) / deviation)
    case .pert(_, let table): table.excess(over: limit)
    }
  }

  /// E[max(limit − X, 0)], in closed form.
  func shortfall(below limit: Double) -> Double {
    switch self {
    case .lognormal(let lognormal): lognormal.shortfall(below: limit)
    case .mirrored(let lognormal): lognormal.excess(over: -limit)
    case .normal(let mean, let deviation):
      deviation * StandardNormal.excess(over: (mean - limit) / deviation)
    case .pert(_, let table): table.shortfall(below: limit)
    }
  }
}

/// The standard normal distribution.
private enum StandardNormal {
  /// The probability of a value below z.
  static func share(below z: Double) -> Double { Double.erfc(-z * 0.5.squareRoot()) / 2 }

  /// E[max(Z − z, 0)] = φ(z) − z · Φ(−z).
  static func excess(over z: Double) -> Double {
    let density = Double.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    return max(density - z * share(below: -z), 0)
  }
}

extension Lognormal {
  /// mean · Φ(σ − d) − limit · Φ(−d) with d = (ln limit − μ)/σ, the sum behind Black and Scholes (1973).
  fileprivate func excess(over limit: Double) -> Double {
    guard limit > 0 else { return mean - limit }
    let d = (Double.log(limit) - mu) / sigma
    return max(
      mean * StandardNormal.share(below: sigma - d) - limit * StandardNormal.share(below: -d), 0)
  }

  /// limit · Φ(d) − mean · Φ(d − σ).
  fileprivate func shortfall(below limit: Double) -> Double {
    guard limit > 0 else { return 0 }
    let d = (Double.log(limit) - mu) / sigma
    return max(
      limit * StandardNormal.share(below: d) - mean * StandardNormal.share(below: d - sigma), 0)
  }
}

/// Between two knots of the table all values are equally likely, so that each part has a closed form.
extension QuantileTable {
  fileprivate func excess(over limit: Double) -> Double {
    meanOfParts { low, high in
      if limit <= low { return (low + high) / 2 - limit }
      return limit < high ? (high - limit) * (high - limit) / (2 * (high - low)) : 0
    }
  }

  fileprivate func shortfall(below limit: Double) -> Double {
    meanOfParts { low, high in
      if high <= limit { return limit - (low + high) / 2 }
      return low < limit ? (limit - low) * (limit - low) / (2 * (high - low)) : 0
    }
  }

  private func meanOfParts(_ value: (Double, Double) -> Double) -> Double {
    var sum = 0.0
    for knot in 1...QuantileTable.knots { sum += value(values[knot - 1], values[knot]) }
    return sum / Double(QuantileTable.knots)
  }
}
