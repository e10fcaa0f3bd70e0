public import Quantities

/// A group of people that a proposal touches.
public struct Population: Hashable, Sendable {
  /// Whether the group was asked.
  public enum Asked: String, CaseIterable, Hashable, Sendable {
    case yes, no, unknown
  }

  /// Its name in the record.
  public var id: String

  /// What it is called.
  public var title: String

  /// Whether it must do something, only gains, or keeps the automation going.
  public var role: PopulationRole

  /// Whether the group was asked.
  public var asked: Asked

  /// What was said about being asked.
  public var askedNote: String?

  /// Where that was seen.
  public var askedEvidence: String?

  /// Its quantities.
  public var quantities: [QuantityID: GivenQuantity]

  /// Creates a population.
  public init(
    id: String, title: String, role: PopulationRole = .affected, asked: Asked = .unknown,
    askedNote: String? = nil, askedEvidence: String? = nil,
    quantities: [QuantityID: GivenQuantity] = [:]
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.asked = asked
    self.askedNote = askedNote
    self.askedEvidence = askedEvidence
    self.quantities = quantities
  }
}

/// A quantity as it was given, with what is known about it.
public struct GivenQuantity: Hashable, Sendable {
  /// The value, or that nobody knows it.
  public var value: QuantityValue

  /// The population that gains it, by its id.
  public var gains: String?

  /// The population that pays it, by its id.
  public var pays: String?

  /// How it is known.
  public var grade: Grade

  /// Where it was seen.
  public var evidence: String?

  /// What the person who gave it adds.
  public var note: String?

  /// A fingerprint that the record holds; kept as it is.
  public var fingerprint: String?

  /// Creates a quantity.
  public init(
    _ value: QuantityValue, gains: String? = nil, pays: String? = nil, grade: Grade = .asserted,
    evidence: String? = nil, note: String? = nil, fingerprint: String? = nil
  ) {
    self.value = value
    self.gains = gains
    self.pays = pays
    self.grade = grade
    self.evidence = evidence
    self.note = note
    self.fingerprint = fingerprint
  }
}
