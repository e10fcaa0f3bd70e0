/// One input or sum of the ledger: an exact value, or a value for each sample.
///
/// Exact columns stay exact as long as they meet only exact ones, so each sum is as exact as what
/// enters it. All sampled columns of one ledger have the same length.
enum LedgerColumn: Hashable, Sendable {
  case exact(Rational)
  case samples([Double])

  /// Draws an estimate's samples; a point needs none.
  init(_ estimate: Estimate, samples: Int, seed: UInt64, key: QuantityKey) {
    guard let distribution = Distribution(estimate) else {
      self = .exact(estimate.lowest)
      return
    }
    let uniforms = SampleStream.uniforms(samples, seed: seed, key: key)
    self = .samples(distribution.values(at: uniforms))
  }

  /// A column of one sample that stands for the medians; exact for a point.
  init(medianOf estimate: Estimate) {
    self = estimate.point.map(LedgerColumn.exact) ?? .samples([estimate.median])
  }

  /// Exactly nothing.
  static let zero = LedgerColumn.exact(.zero)

  /// The exact value, if it is one.
  var exact: Rational? {
    guard case .exact(let value) = self else { return nil }
    return value
  }

  /// Whether it is known to be nothing, so that whatever it is multiplied with does not matter.
  var isKnownZero: Bool { exact?.isZero ?? false }

  /// The value that stands for the column: the exact one, or the first sample.
  var first: Double {
    switch self {
    case .exact(let value): value.double
    case .samples(let values): values.first ?? 0
    }
  }

  /// In how many of so many cases the value is below zero.
  func countBelowZero(of samples: Int) -> Int {
    switch self {
    case .exact(let value): value.isNegative ? samples : 0
    case .samples(let values): values.reduce(0) { $0 + ($1 < 0 ? 1 : 0) }
    }
  }

  /// What the column says, for the ledger.
  var amount: Amount {
    switch self {
    case .exact(let value): .point(value)
    case .samples(let values): .sampled(Summary(of: values))
    }
  }
}
