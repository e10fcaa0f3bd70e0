/// What somebody typed for a quantity, and whether it could have been understood otherwise.
public struct QuantityReading: Hashable, Sendable {
  /// What was understood.
  public let entry: QuantityEntry

  /// Whether the numbers stand there as they count: no unit was changed and nothing was multiplied.
  ///
  /// True for one number and for two, with the currency's sign or the unit in which the quantity is asked.
  /// Three numbers and those below zero deserve a second look.
  public let isLiteral: Bool

  init(_ entry: QuantityEntry, isAsTyped: Bool) {
    self.entry = entry
    let isOwn =
      entry.unit == .own && entry.base == entry.quantity.ownBase ?? .day && entry.times == 1
    self.isLiteral =
      isAsTyped && isOwn && entry.estimate.form != .pert && !entry.estimate.lowest.isNegative
  }
}
