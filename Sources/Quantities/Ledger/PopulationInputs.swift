/// What is known of one group of people.
public struct PopulationInputs: Hashable, Sendable {
  /// The name by which records and samples know the group; its samples depend on it.
  public let id: String
  /// The name by which people know the group.
  public let title: String
  /// What the group has to do with the proposal.
  public let role: PopulationRole
  /// The given quantities of population scope; one that is missing here is still open.
  public var quantities: [QuantityID: QuantityValue]

  /// A group with its quantities; one that is not named has its default, or is open.
  public init(
    id: String, title: String, role: PopulationRole = .affected,
    quantities: [QuantityID: QuantityValue] = [:]
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.quantities = quantities
  }
}
