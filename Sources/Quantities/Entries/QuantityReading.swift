/// What somebody typed for a quantity, and whether it could have been understood otherwise.
public struct QuantityReading: Hashable, Sendable {
  /// What was understood.
  public let entry: QuantityEntry

  /// Whether the number stands there as it counts: no unit was changed and nothing was multiplied.
  ///
  /// True for one number, with the currency's sign or the unit in which the quantity is asked. Two or three
  /// deserve a second look, since not everybody takes them for the ends of nine cases in ten, and one below
  /// zero does, too.
  public let isLiteral: Bool

  init(_ entry: QuantityEntry, isAsTyped: Bool) {
    self.entry = entry
    let isOwn =
      entry.unit == .own && entry.base == entry.quantity.ownBase ?? .day && entry.times == 1
    self.isLiteral =
      isAsTyped && isOwn && entry.isPoint && !entry.estimate.lowest.isNegative
  }
}
