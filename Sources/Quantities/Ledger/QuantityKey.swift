/// One input of the ledger: a quantity, and the population that it is about.
public struct QuantityKey: Hashable, Sendable {
  /// The population's id; `nil` for a quantity of the proposal as a whole.
  public let population: String?
  /// The quantity.
  public let quantity: QuantityID

  /// Names an input of the ledger.
  public init(_ quantity: QuantityID, population: String? = nil) {
    self.population = population
    self.quantity = quantity
  }
}

extension QuantityKey {
  /// By the quantity's place and not by its name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(population)
    hasher.combine(quantity.place)
  }
}

extension QuantityKey: CustomStringConvertible {
  /// `developers/day-cost`, or `build-cost` for the proposal as a whole.
  public var description: String {
    (population.map { $0 + "/" } ?? "") + quantity.rawValue
  }
}
