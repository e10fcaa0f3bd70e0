import Quantities

/// The net value as a straight line in one input, all others being what they are in each sample.
///
/// Every term has an input as a factor at most once, so V = start + slope · x. The lifetime is a divisor
/// and nothing else, so there x stands for 1/L.
struct NetLine: Sendable {
  /// V at x = 0, sample by sample.
  let starts: [Double]

  /// What V gains for each unit of x, sample by sample.
  let slopes: [Double]

  /// Whether V does not depend on the input.
  var isFlat: Bool { slopes.allSatisfy { $0 == 0 } }
}

extension LedgerColumns {
  /// V as a line in one input; `nil` where another input is missing.
  ///
  /// The unit is a usual size of x, above 0, so that no digits are lost in the difference; the count says
  /// how many values each sampled column has.
  func line(
    in key: QuantityKey, unit: Double, count: Int
  ) throws(LedgerProblem) -> NetLine? {
    guard
      let starts = try with(key, at: 0, count).proposal().net?.values(count),
      var slopes = try with(key, at: unit, count).proposal().net?.values(count)
    else { return nil }
    for index in slopes.indices { slopes[index] = (slopes[index] - starts[index]) / unit }
    return NetLine(starts: starts, slopes: slopes)
  }

  /// The columns with one input the same in every sample, not known to be nothing.
  func with(_ key: QuantityKey, at x: Double, _ count: Int) -> LedgerColumns {
    var changed = self
    let value = key.quantity == .lifetime ? 1 / x : x
    changed.inputs[key] = .samples(Array(repeating: value, count: count))
    return changed
  }

  /// The columns with every sampled input at one value of its distribution: its mean or its median.
  func collapsed(
    _ distributions: [QuantityKey: Distribution], to value: KeyPath<Distribution, Double>
  ) -> LedgerColumns {
    var changed = self
    for (key, distribution) in distributions where inputs[key]?.exact == nil {
      changed.inputs[key] = .samples([distribution[keyPath: value]])
    }
    return changed
  }
}

extension LedgerColumn {
  /// A value for each of so many samples.
  fileprivate func values(_ count: Int) -> [Double] {
    switch self {
    case .exact(let value): Array(repeating: value.double, count: count)
    case .samples(let values): values
    }
  }
}
