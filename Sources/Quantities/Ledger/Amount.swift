/// A sum of the ledger: exact where all that enters it is, else what the samples say.
public enum Amount: Hashable, Sendable {
  /// An exact sum.
  case point(Rational)
  /// What the samples of the sum say.
  case sampled(Summary)

  /// The exact sum, if it is one.
  public var point: Rational? {
    guard case .point(let value) = self else { return nil }
    return value
  }

  /// Whether the sum is exact.
  public var isPoint: Bool { point != nil }

  /// The middle case.
  public var median: Double { value(\.median) }
  /// The value that 5 % of the cases stay below.
  public var p5: Double { value(\.p5) }
  /// The value that 95 % of the cases stay below.
  public var p95: Double { value(\.p95) }
  /// The expected value.
  public var mean: Double { value(\.mean) }

  private func value(_ path: KeyPath<Summary, Double>) -> Double {
    switch self {
    case .point(let value): value.double
    case .sampled(let summary): summary[keyPath: path]
    }
  }
}

/// Four figures of a sample, unrounded.
///
/// Print them with ``SignificantDigits`` or ``PlainNumber``: the last digits of a `Double` may differ
/// between machines.
public struct Summary: Hashable, Sendable {
  /// The value that 5 % of the samples stay below, interpolated between two.
  public let p5: Double
  /// The middle of the samples.
  public let median: Double
  /// The value that 95 % of the samples stay below, interpolated between two.
  public let p95: Double
  /// The samples' sum over their number.
  public let mean: Double
}
