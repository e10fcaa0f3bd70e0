/// Sums and products, sample by sample; exact ones throw where they do not fit.
///
/// Exact parts meet first and are applied at the end, in place, so that a sum or a product makes one new
/// array at most. One that changes nothing gives back the very same samples.
extension LedgerColumn {
  /// The sum of some less the sum of others, or `nil` if one is missing.
  package static func sum(
    _ columns: [LedgerColumn?], less others: [LedgerColumn?] = []
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    var exact = Rational.zero
    var samples: [Double] = []  // Empty as long as all is exact.
    for column in columns {
      switch column {
      case nil: return nil
      case .exact(let value): exact = try exact + value
      case .samples(let values) where samples.isEmpty: samples = values
      case .samples(let values): samples.add(values)
      }
    }
    for column in others {
      switch column {
      case nil: return nil
      case .exact(let value): exact = try exact - value
      case .samples(let values):
        if samples.isEmpty { samples = Array(repeating: 0, count: values.count) }
        samples.subtract(values)
      }
    }
    if samples.isEmpty { return .exact(exact) }
    if !exact.isZero { samples.shift(by: exact.double) }
    return .samples(samples)
  }

  /// The product over the divisors; known zero if one factor is, and else `nil` if a part is missing.
  ///
  /// A zero among the divisors is the caller's to exclude; an exact one stops.
  package static func product(
    _ factors: [LedgerColumn?], over divisors: [LedgerColumn?] = [], scale: Rational = .one
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    if factors.contains(where: { $0?.isKnownZero ?? false }) { return .zero }
    var exact = scale
    var samples: [Double] = []  // Empty as long as all is exact.
    for factor in factors {
      switch factor {
      case nil: return nil
      case .exact(let value): exact = try exact * value
      case .samples(let values) where samples.isEmpty: samples = values
      case .samples(let values): samples.multiply(by: values)
      }
    }
    for divisor in divisors {
      switch divisor {
      case nil: return nil
      case .exact(let value): exact = try exact / value
      case .samples(let values):
        if samples.isEmpty { samples = Array(repeating: 1, count: values.count) }
        samples.divide(by: values)
      }
    }
    if samples.isEmpty { return .exact(exact) }
    if exact != .one { samples.scale(by: exact.double) }
    return .samples(samples)
  }
}

/// Plain loops over arrays of one length, which the compiler can turn into vector instructions.
extension [Double] {
  fileprivate mutating func add(_ others: [Double]) {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] += others[index] }
  }

  fileprivate mutating func subtract(_ others: [Double]) {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] -= others[index] }
  }

  fileprivate mutating func multiply(by others: [Double]) {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] *= others[index] }
  }

  fileprivate mutating func divide(by others: [Double]) {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] /= others[index] }
  }

  fileprivate mutating func shift(by number: Double) {
    for index in indices { self[index] += number }
  }

  fileprivate mutating func scale(by number: Double) {
    for index in indices { self[index] *= number }
  }
}
