/// Sums and products, sample by sample; exact ones throw where they do not fit.
extension LedgerColumn {
  static func + (
    left: LedgerColumn, right: LedgerColumn
  ) throws(ArithmeticOverflow) -> LedgerColumn {
    switch (left, right) {
    case (.exact(let first), .exact(let second)): return .exact(try first + second)
    case (.samples(let values), .exact(let number)), (.exact(let number), .samples(let values)):
      return number.isZero ? .samples(values) : .samples(values.mapped(with: number.double, +))
    case (.samples(let first), .samples(let second)): return .samples(first.zipped(with: second, +))
    }
  }

  static func - (
    left: LedgerColumn, right: LedgerColumn
  ) throws(ArithmeticOverflow) -> LedgerColumn {
    switch (left, right) {
    case (.exact(let first), .exact(let second)): return .exact(try first - second)
    case (.samples(let values), .exact(let number)):
      return number.isZero ? left : .samples(values.mapped(with: number.double, -))
    case (.exact(let number), .samples(let values)):
      return .samples(values.mapped(with: number.double) { $1 - $0 })
    case (.samples(let first), .samples(let second)): return .samples(first.zipped(with: second, -))
    }
  }

  static func * (
    left: LedgerColumn, right: LedgerColumn
  ) throws(ArithmeticOverflow) -> LedgerColumn {
    switch (left, right) {
    case (.exact(let first), .exact(let second)): return .exact(try first * second)
    case (.samples(let values), .exact(let number)), (.exact(let number), .samples(let values)):
      if number.isZero { return .zero }
      return number == 1 ? .samples(values) : .samples(values.mapped(with: number.double, *))
    case (.samples(let first), .samples(let second)): return .samples(first.zipped(with: second, *))
    }
  }

  /// Dividing by a zero is the caller's to exclude; an exact one stops.
  static func / (
    left: LedgerColumn, right: LedgerColumn
  ) throws(ArithmeticOverflow) -> LedgerColumn {
    switch (left, right) {
    case (.exact(let first), .exact(let second)): return .exact(try first / second)
    case (.samples, .exact(let number)): return try left * .exact(1 / number)
    case (.exact(let number), .samples(let values)):
      return .samples(values.mapped(with: number.double) { $1 / $0 })
    case (.samples(let first), .samples(let second)): return .samples(first.zipped(with: second, /))
    }
  }

  /// The sum of all, or `nil` if one is missing.
  static func sum(_ columns: [LedgerColumn?]) throws(ArithmeticOverflow) -> LedgerColumn? {
    var result = LedgerColumn.zero
    for column in columns {
      guard let column else { return nil }
      result = try result + column
    }
    return result
  }

  /// The product over the divisors; known zero if one factor is, and else `nil` if a part is missing.
  static func product(
    _ factors: [LedgerColumn?], over divisors: [LedgerColumn?], scale: Rational = .one
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    if factors.contains(where: { $0?.isKnownZero ?? false }) { return .zero }
    // Exact parts meet first, so that the samples are passed over once for each sampled part.
    var exact = LedgerColumn.exact(scale)
    var sampled: LedgerColumn?
    for factor in factors {
      guard let factor else { return nil }
      if factor.exact != nil {
        exact = try exact * factor
      } else {
        sampled = try sampled.map { (product) throws(ArithmeticOverflow) in try product * factor } ?? factor
      }
    }
    for divisor in divisors {
      guard let divisor else { return nil }
      if divisor.exact != nil { exact = try exact / divisor }
      else { sampled = try (sampled ?? .exact(1)) / divisor }
    }
    guard let sampled else { return exact }
    return try sampled * exact
  }
}

extension [Double] {
  @inline(__always)
  fileprivate func mapped(with number: Double, _ combine: (Double, Double) -> Double) -> [Double] {
    var result = self
    for place in result.indices { result[place] = combine(result[place], number) }
    return result
  }

  @inline(__always)
  fileprivate func zipped(with other: [Double], _ combine: (Double, Double) -> Double) -> [Double] {
    precondition(count == other.count, "columns of \(count) and \(other.count) samples")
    var result = self
    for place in result.indices { result[place] = combine(result[place], other[place]) }
    return result
  }
}
