import Assessment
import Diagnostics
import Markdown
package import Quantities

/// Quantities, of a population or of the proposal.
extension RecordDecoder {
  mutating func quantities(
    _ node: YAMLNode?, of population: String?
  ) -> [QuantityID: GivenQuantity] {
    guard let node else { return [:] }
    guard let entries = node.entries else {
      report(.wrongForm("'quantities'", accepted: "a mapping of quantities to values"), node)
      return [:]
    }
    var quantities: [QuantityID: GivenQuantity] = [:]
    var unread: [KeptEntry] = []
    for entry in entries {
      guard let id = QuantityID(rawValue: entry.name) else {
        let nearest = NearMiss.best(for: entry.name, among: QuantityID.allCases.map(\.rawValue))
        report(.unknownKey(entry.name, nearest: nearest), entry.key)
        unread.append(KeptEntry(key: entry.name, value: KeptValue(entry.value)))
        continue
      }
      if (id.scope == .population) != (population != nil) {
        report(.wrongScope(id), entry.key)
      } else if !entry.value.isNull {
        quantityRanges[QuantityKey(id, population: population)] = entry.key.range
        quantities[id] = given(entry.value, for: id, of: population)
      }
    }
    kept[population.map(RecordPlace.populationQuantities) ?? .proposalQuantities] = unread
    return quantities
  }

  mutating func given(
    _ node: YAMLNode, for id: QuantityID, of population: String?
  ) -> GivenQuantity? {
    guard node.entries != nil, var mapping = RecordMapping(node) else {
      return value(node, for: id).map { GivenQuantity($0) }
    }
    let place = RecordPlace.quantity(QuantityKey(id, population: population))
    guard let valueNode = mapping.take(.value) else {
      report(
        .missingKey(.value, of: id.rawValue, accepted: "'value: ' and a number, or unknown"),
        in: node.range)
      return nil
    }
    let value = value(valueNode, for: id)
    var given = GivenQuantity(value ?? .unknown)
    given.gains = namedPopulation(mapping.take(.gains), .gains)
    given.pays = namedPopulation(mapping.take(.pays), .pays)
    given.grade = choice(mapping.take(.grade), .grade) ?? given.grade
    given.evidence = text(mapping.take(.evidence), .evidence)
    given.note = text(mapping.take(.note), .note)
    given.fingerprint = text(mapping.take(.fingerprint), .fingerprint)
    keep(mapping, at: place)
    return value == nil ? nil : given
  }

  mutating func value(_ node: YAMLNode, for id: QuantityID) -> QuantityValue? {
    guard let text = node.scalar else {
      report(
        .wrongForm(
          id.rawValue, accepted: "a value, or a mapping with 'value' and what is known about it"),
        node)
      return nil
    }
    if text == QuantityValue.unknownWord { return .unknown }
    do {
      return .known(try QuantityEntry.parse(text, for: id, currency: currency))
    } catch {
      report(.refusedQuantity(error), node)
      return nil
    }
  }

  mutating func namedPopulation(_ node: YAMLNode?, _ key: RecordKey) -> String? {
    guard let node, let id = text(node, key) else { return nil }
    namedPopulations.append((id, node.range))
    return id
  }
}

extension QuantityValue {
  /// The word that declares a quantity not known.
  package static var unknownWord: String { "unknown" }
}
