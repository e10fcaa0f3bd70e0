/// An input that the net value needs and does not have.
public struct MissingInput: Hashable, Sendable {
  /// Why it is missing.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// Not given yet.
    case open
    /// Declared not known.
    case unknown
  }

  /// The quantity that is missing.
  public let quantity: QuantityID
  /// The population that it is about; `nil` for the proposal, or where there is no population at all.
  public let population: String?
  /// Why it is missing.
  public let reason: Reason

  /// Says that the net value lacks an input.
  public init(quantity: QuantityID, population: String?, reason: Reason) {
    self.quantity = quantity
    self.population = population
    self.reason = reason
  }
}
