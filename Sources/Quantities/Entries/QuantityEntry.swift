/// One quantity as somebody typed it: the numbers, and what they are per.
///
/// An entry is sound by construction: its numbers are in order, inside the quantity's bounds and in a
/// form that the quantity accepts. What depends on other quantities, as "more minutes than the day
/// has" does, is checked by the ledger.
public struct QuantityEntry: Hashable, Sendable {
  /// Which quantity this is an entry for.
  public let quantity: QuantityID
  /// The numbers as typed, before any change of unit: 48 for `48 min/week`, 2 for `2%`.
  public let estimate: Estimate
  /// The unit of the numbers.
  public let unit: EntryUnit
  /// What a typed time is per: `.day` unless typed otherwise, `.week` for keeping-hours.
  public let base: TimeBase

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

  /// Checks the numbers, and turns equal ends into a point.
  init(
    _ quantity: QuantityID, _ estimate: Estimate, unit: EntryUnit, base: TimeBase
  ) throws(QuantityProblem) {
    self.quantity = quantity
    self.estimate = estimate.normalised
    self.unit = unit
    self.base = base
    if let reason = fault(of: estimate) {
      throw QuantityProblem(quantity, reason)
    }
  }
}
