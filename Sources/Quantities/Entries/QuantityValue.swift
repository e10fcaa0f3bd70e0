/// What a record says of a quantity; one that it does not mention is absent, and still open.
public enum QuantityValue: Hashable, Sendable {
  /// A number, a range or three numbers.
  case known(QuantityEntry)
  /// Declared not known: an answer, and no longer open.
  case unknown

  /// The entry, if there is one.
  public var entry: QuantityEntry? {
    guard case .known(let entry) = self else { return nil }
    return entry
  }
}
