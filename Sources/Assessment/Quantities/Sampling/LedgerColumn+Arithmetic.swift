/// Sums and products, sample by sample; exact ones throw where they do not fit.
///
/// Exact parts meet first and are applied at the end, in place, so that a sum or a product makes one new
/// array at most. One that changes nothing gives back the very same samples.
extension LedgerColumn {
  /// The sum of some less the sum of others, or `nil` if one is missing.
  static func sum(
    _ columns: [LedgerColumn?], less others: [LedgerColumn?] = []
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    var exact = Rational.zero
    var samples: [Double]?
    for column in columns {
      switch column {
      case nil: return nil
      case .exact(let value): exact = try exact + value
      case .samples(let values): samples = samples.map { $0.adding(values) } ?? values
      }
    }
    for column in others {
      switch column {
      case nil: return nil
      case .exact(let value): exact = try exact - value
      case .samples(let values):
        samples = samples.map { $0.subtracting(values) } ?? values.scaled(by: -1)
      }
    }
    guard let samples else { return .exact(exact) }
    return .samples(exact.isZero ? samples : samples.shifted(by: exact.double))
  }

  /// The product over the divisors; known zero if one factor is, and else `nil` if a part is missing.
  ///
  /// A zero among the divisors is the caller's to exclude; an exact one stops.
  static func product(
    _ factors: [LedgerColumn?], over divisors: [LedgerColumn?] = [], scale: Rational = .one
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    if factors.contains(where: { $0?.isKnownZero ?? false }) { return .zero }
    var exact = scale
    var samples: [Double]?
    for factor in factors {
      switch factor {
      case nil: return nil
      case .exact(let value): exact = try exact * value
      case .samples(let values): samples = samples.map { $0.multiplied(by: values) } ?? values
      }
    }
    for divisor in divisors {
      switch divisor {
      case nil: return nil
      case .exact(let value): exact = try exact / value
      case .samples(let values):
        let inverse = values.map { 1 / $0 }
        samples = samples.map { $0.multiplied(by: inverse) } ?? inverse
      }
    }
    guard let samples else { return .exact(exact) }
    return .samples(exact == .one ? samples : samples.scaled(by: exact.double))
  }
}

/// Plain loops, for the compiler turns them into vector instructions.
extension [Double] {
  fileprivate consuming func adding(_ others: [Double]) -> [Double] {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] += others[index] }
    return self
  }

  fileprivate consuming func subtracting(_ others: [Double]) -> [Double] {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] -= others[index] }
    return self
  }

  fileprivate consuming func multiplied(by others: [Double]) -> [Double] {
    precondition(count == others.count, "columns of \(count) and \(others.count) samples")
    for index in indices { self[index] *= others[index] }
    return self
  }

  fileprivate consuming func scaled(by number: Double) -> [Double] {
    for index in indices { self[index] *= number }
    return self
  }

  fileprivate consuming func shifted(by number: Double) -> [Double] {
    for index in indices { self[index] += number }
    return self
  }
}
