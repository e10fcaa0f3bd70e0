/// One input or sum of the ledger: an exact value, or a value for each sample.
///
/// Exact columns stay exact as long as they meet only exact ones, so each sum is as exact as what
/// enters it. All sampled columns of one ledger have the same length.
package enum LedgerColumn: Hashable, Sendable {
  case exact(Rational)
  case samples([Double])

  /// Draws an input's samples, from a stream of its own.
  package init(_ distribution: Distribution, samples: Int, seed: UInt64, key: QuantityKey) {
    self = .samples(distribution.samples(samples, from: SampleStream(seed: seed, key: key)))
  }

  /// Exactly nothing.
  package static let zero = LedgerColumn.exact(.zero)

  /// The exact value, if it is one.
  package var exact: Rational? {
    guard case .exact(let value) = self else { return nil }
    return value
  }

  /// Whether it is known to be nothing, so that whatever it is multiplied with does not matter.
  package var isKnownZero: Bool { exact?.isZero ?? false }

  /// The value that stands for the column: the exact one, or the first sample.
  package var first: Double {
    switch self {
    case .exact(let value): value.double
    case .samples(let values): values.first ?? 0
    }
  }

  /// In how many of so many cases the value is below zero.
  package func countBelowZero(of samples: Int) -> Int {
    switch self {
    case .exact(let value): return value.isNegative ? samples : 0
    case .samples(let values):
      var count = 0
      for value in values where value < 0 { count += 1 }
      return count
    }
  }

  /// What the column says, for the ledger.
  package var amount: Amount {
    switch self {
    case .exact(let value): .point(value)
    case .samples(let values): .sampled(Summary(of: values))
    }
  }
}
