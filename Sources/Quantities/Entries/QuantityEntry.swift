/// One quantity as somebody typed it: the numbers, and what they are per.
///
/// An entry is sound by construction: its numbers are in order, inside the quantity's bounds and in a
/// form that the quantity accepts. What depends on other quantities, as "more minutes than the day
/// has" does, is checked by the ledger.
public struct QuantityEntry: Hashable, Sendable {
  /// Which quantity this is an entry for.
  public let quantity: QuantityID
  /// The numbers before any change of unit: 48 for `48 min/week` and `2 x 24 min/week`, 2 for `2%`.
  public let estimate: Estimate
  /// The unit of the numbers.
  public let unit: EntryUnit
  /// What a typed time is per: `.day` unless typed otherwise, `.week` for keeping-hours.
  public let base: TimeBase
  /// How many times the typed numbers are to be taken: 2 for `2 x 24 min/week`, else 1.
  public let times: Rational

  /// Whether it was typed as a percentage.
  public var isShare: Bool { unit == .percent }
  /// Whether it is one exact number.
  public var isPoint: Bool { estimate.isPoint }

  /// An entry in the quantity's own unit, for instance one that fixes a range at its low end.
  ///
  /// - Throws: the problem, where ``parse(_:for:currency:)`` would refuse the same numbers.
  public init(_ quantity: QuantityID, _ estimate: Estimate) throws(QuantityProblem) {
    try self.init(quantity, estimate, unit: .own, base: quantity.ownBase ?? .day)
  }

  /// Checks the numbers, and turns equal ends into a point; the numbers are those of all times together.
  init(
    _ quantity: QuantityID, _ estimate: Estimate, unit: EntryUnit, base: TimeBase,
    times: Rational = 1
  ) throws(QuantityProblem) {
    self.quantity = quantity
    self.estimate = estimate.normalised
    self.unit = unit
    self.base = base
    self.times = times.isZero ? 1 : times
    if let reason = fault(of: estimate) {
      throw QuantityProblem(quantity, reason)
    }
  }
}
