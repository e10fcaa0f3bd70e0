/// One figure at the medians of the inputs: exact where all of them are points.
public struct MiddleValue: Hashable, Sendable {
  /// The figure where every input is a point.
  public let exact: Rational?
  /// The figure, binary where some input is a range.
  public let value: Double

  /// An input at its median.
  init(_ estimate: Estimate) {
    exact = estimate.point
    value = estimate.median
  }

  /// An exact figure.
  init(_ exact: Rational) {
    self.exact = exact
    value = exact.double
  }

  /// A column of one value.
  init(_ column: LedgerColumn) {
    exact = column.exact
    value = column.first
  }

  private init(exact: Rational?, value: Double) {
    self.exact = exact
    self.value = exact?.double ?? value
  }

  /// A product too fine for exact arithmetic is given in binary.
  func times(_ other: MiddleValue) -> MiddleValue {
    MiddleValue(exact: both(other, Rational.multiplying), value: value * other.value)
  }

  /// A quotient; the divisor differs from zero, which the ledger has seen to.
  func over(_ other: MiddleValue) -> MiddleValue {
    MiddleValue(exact: both(other, Rational.dividing), value: value / other.value)
  }

  private func both(
    _ other: MiddleValue,
    _ combine: (Rational, Rational) throws(ArithmeticOverflow) -> Rational
  ) -> Rational? {
    guard let left = exact, let right = other.exact else { return nil }
    return try? combine(left, right)
  }
}

/// The sums of a ledger at the medians of its inputs; `nil` where an input is missing.
public struct MiddleSums: Hashable, Sendable {
  /// T_g, U_g and A_g of each population, in the order of the inputs.
  public let populations: [MiddlePopulation]
  /// S, money.
  public let saving: MiddleValue?
  /// R, money.
  public let running: MiddleValue?
  /// B/L, money.
  public let build: MiddleValue?
  /// T, money.
  public let toil: MiddleValue?
  /// A, money.
  public let gain: MiddleValue?
  /// V, money.
  public let net: MiddleValue?

  init(_ columns: ProposalColumns) {
    populations = columns.populations.map { population in
      MiddlePopulation(
        recurring: population.recurring.map(MiddleValue.init),
        setUp: population.setUp.map(MiddleValue.init), gain: population.gain.map(MiddleValue.init))
    }
    saving = columns.saving.map(MiddleValue.init)
    running = columns.running.map(MiddleValue.init)
    build = columns.build.map(MiddleValue.init)
    toil = columns.toil.map(MiddleValue.init)
    gain = columns.gain.map(MiddleValue.init)
    net = columns.net.map(MiddleValue.init)
  }
}

/// What enters the break-evens of one population, in money a year.
public struct MiddlePopulation: Hashable, Sendable {
  /// T_g.
  public let recurring: MiddleValue?
  /// U_g.
  public let setUp: MiddleValue?
  /// A_g.
  public let gain: MiddleValue?
}
