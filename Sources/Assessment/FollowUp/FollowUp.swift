public import Quantities

/// What was seen of a proposal after it went live: a figure that was measured, or a remark alone.
///
/// The prediction stays where it is; see ``Review/withMeasuredValues``.
public struct FollowUp: Hashable, Sendable {
  /// The day of the measurement, as `YYYY-MM-DD`.
  public var date: String

  /// The population that was measured, by its id; nil for a quantity of the proposal as a whole.
  public var population: String?

  /// The quantity and what it was found to be; nil where there is a remark alone.
  public var measured: QuantityEntry?

  /// Where the figure comes from.
  public var source: String?

  /// What the person who measured adds.
  public var note: String?

  /// Creates a follow-up.
  public init(
    date: String, population: String? = nil, measured: QuantityEntry? = nil,
    source: String? = nil, note: String? = nil
  ) {
    self.date = date
    self.population = population
    self.measured = measured
    self.source = source
    self.note = note
  }

  /// The input of the ledger that was measured; nil where there is a remark alone.
  public var key: QuantityKey? { measured.map { QuantityKey($0.quantity, population: population) } }
}

extension Review {
  /// The last measurement of each input, in the order in which the inputs were first measured.
  ///
  /// Of several on one day the one that stands last in the record counts.
  public var lastMeasurements: [FollowUp] {
    var last: [QuantityKey: FollowUp] = [:]
    var order: [QuantityKey] = []
    for followUp in followUps {
      guard let key = followUp.key else { continue }
      if last[key] == nil { order.append(key) }
      // Days in this form sort as texts.
      if last[key].map({ $0.date <= followUp.date }) ?? true { last[key] = followUp }
    }
    return order.compactMap { last[$0] }
  }

  /// The same review with what was measured last in place of what was predicted.
  ///
  /// Who pays and gains stays as it was; the grade is that of a measurement.
  public var withMeasuredValues: Review {
    var copy = self
    for followUp in lastMeasurements {
      guard let key = followUp.key, let measured = followUp.measured else { continue }
      copy.setMeasured(measured, at: key, evidence: followUp.source)
    }
    return copy
  }

  private mutating func setMeasured(
    _ entry: QuantityEntry, at key: QuantityKey, evidence: String?
  ) {
    func given(_ old: GivenQuantity?) -> GivenQuantity {
      var given = old ?? GivenQuantity(.known(entry))
      given.value = .known(entry)
      given.grade = .measured
      given.evidence = evidence
      given.note = nil
      return given
    }
    guard let id = key.population else {
      quantities[key.quantity] = given(quantities[key.quantity])
      return
    }
    guard let place = populations.firstIndex(where: { $0.id == id }) else { return }
    populations[place].quantities[key.quantity] = given(
      populations[place].quantities[key.quantity])
  }
}
