import Assessment
import Markdown
import Quantities

/// What was measured after it went live.
extension RecordDecoder {
  mutating func followUps(_ node: YAMLNode?) -> [FollowUp] {
    guard let node else { return [] }
    guard let elements = node.elements else {
      report(.wrongForm("'follow-ups'", accepted: "a list of mappings, each with a date"), node)
      return []
    }
    var followUps: [FollowUp] = []
    var counts: [FollowUp: Int] = [:]
    for element in elements {
      guard var mapping = mapping(ofFollowUp: element) else { continue }
      let followUp = followUp(&mapping, in: element)
      followUps.append(followUp)
      keep(mapping, at: .followUp(followUp, counts[followUp, default: 0]))
      counts[followUp, default: 0] += 1
    }
    return followUps
  }

  private mutating func mapping(ofFollowUp node: YAMLNode) -> RecordMapping? {
    if let mapping = RecordMapping(node) { return mapping }
    report(
      .wrongForm(
        "a follow-up", accepted: "a mapping with date, population, quantity, value and source"),
      node)
    return nil
  }

  /// An entry without a quantity is a remark, for instance that nobody could be asked yet.
  private mutating func followUp(_ mapping: inout RecordMapping, in node: YAMLNode) -> FollowUp {
    let dateNode = mapping.take(.date)
    if dateNode == nil {
      report(
        .missingKey(
          .date, of: "a follow-up", accepted: "'date: ' and the day of it, for instance 2027-03-01"),
        in: node.range)
    }
    var followUp = FollowUp(date: date(dateNode) ?? "")
    let populationNode = mapping.take(.population)
    followUp.population = namedPopulation(populationNode, .population)
    let quantityNode = mapping.take(.quantity)
    let quantity: QuantityID? = choice(quantityNode, .quantity)
    followUp.measured = measured(
      mapping.take(.value), quantity, isNamed: quantityNode != nil, in: node)
    followUp.source = text(mapping.take(.source), .source)
    followUp.note = text(mapping.take(.note), .note)
    if let quantity {
      checkOwner(of: quantity, populationNode, in: node)
    }
    return followUp
  }

  private mutating func measured(
    _ node: YAMLNode?, _ quantity: QuantityID?, isNamed: Bool, in whole: YAMLNode
  ) -> QuantityEntry? {
    switch (node, quantity) {
    case (nil, nil): return nil
    case (nil, let quantity?):
      report(
        .missingKey(
          .value, of: "a follow-up of \(quantity.rawValue)",
          accepted: "'value: ' and what was measured"), in: whole.range)
      return nil
    case (let node?, nil):
      // A name that no quantity has was reported already.
      if !isNamed {
        report(
          .missingKey(
            .quantity, of: "a follow-up with a value",
            accepted: "'quantity: ' and what was measured, for instance minutes-per-day"),
          in: node.range)
      }
      return nil
    case (let node?, let quantity?):
      guard let value = value(node, for: quantity) else { return nil }
      if value == .unknown { refuse(node, .value, accepted: "what was measured, or no follow-up") }
      return value.entry
    }
  }

  private mutating func checkOwner(
    of quantity: QuantityID, _ population: YAMLNode?, in whole: YAMLNode
  ) {
    switch (quantity.scope, population) {
    case (.population, nil):
      report(
        .missingKey(
          .population, of: "a follow-up of \(quantity.rawValue)",
          accepted: "'population: ' and the id of the group that was measured"), in: whole.range)
    case (.proposal, let population?): report(.needlessPopulation(quantity), population)
    default: break
    }
  }
}
