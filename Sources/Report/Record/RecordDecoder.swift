internal import Assessment
internal import Diagnostics
internal import KnowledgeBase
internal import Markdown

/// Reads the YAML of a record; goes on after a problem, so that all are found at once.
struct RecordDecoder {
  /// What was found so far.
  private(set) var problems: [RecordProblem] = []

  /// What stands under keys that are not read.
  private(set) var kept = KeptKeys()

  /// Where populations are named, to be checked when all are known.
  private var namedPopulations: [(id: String, range: SourceRange)] = []

  /// The code of every amount of money in the record.
  private var currency = RecordDecoder.defaultCurrency

  private static let defaultCurrency = "USD"

  /// The review, or nil if it has no form at all.
  mutating func review(from root: YAMLNode) -> Review? {
    guard var record = RecordMapping(root) else {
      report(.wrongForm("the record", accepted: "a mapping of keys to values"), root)
      return nil
    }
    guard isReadable(record.take(.schema)) else { return nil }
    var review = Review(title: title(&record))
    review.author = text(record.take(.author), .author)
    review.decisionOwner = text(record.take(.decisionOwner), .decisionOwner)
    review.date = date(record.take(.date))
    currency = currencyCode(record.take(.currency))
    review.currency = currency
    review.content = text(record.take(.content), .content)
    review.seed = seed(record.take(.seed)) ?? review.seed
    review.scope = choice(record.take(.questions), .questions) ?? review.scope
    review.populations = populations(record.take(.populations))
    review.quantities = quantities(record.take(.quantities), of: nil)
    review.answers = answers(record.take(.answers))
    record.leave(.followUps)
    keep(record, at: .record)
    checkNamedPopulations(among: review.populations.map(\.id))
    return review
  }
}

// MARK: The head

extension RecordDecoder {
  private mutating func isReadable(_ node: YAMLNode?) -> Bool {
    guard let node else { return true }
    guard let text = node.scalar, let schema = Int(text), schema > 0 else {
      refuse(node, .schema, accepted: "\(RecordText.schema)")
      return false
    }
    if schema > RecordText.schema { report(.newerSchema(text), node) }
    return schema <= RecordText.schema
  }

  private mutating func title(_ record: inout RecordMapping) -> String {
    let node = record.take(.title)
    guard let title = text(node, .title) else {
      if node == nil {
        report(
          .missingKey(
            .title, of: "the record", accepted: "'title: ' and what is proposed, in a few words"),
          in: SourceRange(record.range.lowerBound, record.range.lowerBound))
      }
      return ""
    }
    return title
  }

  private mutating func date(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    if let text = node.scalar, CalendarDay.isValid(text) { return text }
    refuse(node, .date, accepted: "a day as YYYY-MM-DD, for instance 2026-11-23")
    return nil
  }

  private mutating func currencyCode(_ node: YAMLNode?) -> String {
    guard let node else { return Self.defaultCurrency }
    if let text = node.scalar?.uppercased(), text.utf8.count == 3,
      text.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
    {
      return text
    }
    refuse(node, .currency, accepted: "the three letters of ISO 4217, for instance USD or EUR")
    return Self.defaultCurrency
  }

  private mutating func seed(_ node: YAMLNode?) -> UInt64? {
    guard let node else { return nil }
    if let seed = node.scalar.flatMap({ UInt64($0) }) { return seed }
    refuse(node, .seed, accepted: "a whole number from 0 to \(UInt64.max)")
    return nil
  }
}

// MARK: People

extension RecordDecoder {
  private mutating func populations(_ node: YAMLNode?) -> [Population] {
    guard let node else { return [] }
    guard let elements = node.elements else {
      report(.wrongForm("'populations'", accepted: "a list of mappings, each with an id"), node)
      return []
    }
    var populations: [Population] = []
    for element in elements {
      guard let population = population(element) else { continue }
      if populations.contains(where: { $0.id == population.id }) {
        report(.duplicatePopulation(population.id), element["id"] ?? element)
      } else {
        populations.append(population)
      }
    }
    return populations
  }

  private mutating func population(_ node: YAMLNode) -> Population? {
    guard var mapping = RecordMapping(node) else {
      report(
        .wrongForm("a population", accepted: "a mapping with an id, title, role and asked"), node)
      return nil
    }
    guard let id = text(mapping.take(.id), .id), !id.isEmpty else {
      report(
        .missingKey(.id, of: "a population", accepted: "'id: ' and a short name for this record"),
        in: node.range)
      return nil
    }
    var population = Population(id: id, title: text(mapping.take(.title), .title) ?? id)
    population.role = choice(mapping.take(.role), .role) ?? population.role
    readAsked(mapping.take(.asked), into: &population)
    population.quantities = quantities(mapping.take(.quantities), of: id)
    keep(mapping, at: .population(id))
    return population
  }

  private mutating func readAsked(_ node: YAMLNode?, into population: inout Population) {
    guard let node else { return }
    guard node.entries != nil, var mapping = RecordMapping(node) else {
      population.asked = choice(node, .asked) ?? population.asked
      return
    }
    population.asked = choice(mapping.take(.value), .asked) ?? population.asked
    population.askedNote = text(mapping.take(.note), .note)
    population.askedEvidence = text(mapping.take(.evidence), .evidence)
    keep(mapping, at: .asked(population: population.id))
  }

  private mutating func checkNamedPopulations(among ids: [String]) {
    for named in namedPopulations where !ids.contains(named.id) {
      let nearest = NearMiss.best(for: named.id, among: ids)
      report(.unknownPopulation(named.id, known: ids, nearest: nearest), in: named.range)
    }
  }
}

// MARK: Quantities

extension RecordDecoder {
  private mutating func quantities(
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
        quantities[id] = given(entry.value, for: id, of: population)
      }
    }
    kept[population.map(RecordPlace.populationQuantities) ?? .proposalQuantities] = unread
    return quantities
  }

  private mutating func given(
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

  private mutating func value(_ node: YAMLNode, for id: QuantityID) -> QuantityValue? {
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

  private mutating func namedPopulation(_ node: YAMLNode?, _ key: RecordKey) -> String? {
    guard let node, let id = text(node, key) else { return nil }
    namedPopulations.append((id, node.range))
    return id
  }
}

// MARK: Answers

extension RecordDecoder {
  private mutating func answers(_ node: YAMLNode?) -> [ArticleID: Answer] {
    guard let node else { return [:] }
    guard let entries = node.entries else {
      report(.wrongForm("'answers'", accepted: "a mapping of questions to option keys"), node)
      return [:]
    }
    var answers: [ArticleID: Answer] = [:]
    for entry in entries where !entry.value.isNull {
      let id = ArticleID(entry.name)
      answers[id] = answer(entry.value, to: id)
    }
    return answers
  }

  private mutating func answer(_ node: YAMLNode, to id: ArticleID) -> Answer? {
    if let key = node.scalar { return choiceOfAnswer(key, node).map { Answer($0) } }
    guard node.entries != nil, var mapping = RecordMapping(node) else {
      report(.wrongForm("an answer", accepted: Self.answerForms), node)
      return nil
    }
    guard let optionNode = mapping.take(.option) else {
      report(
        .missingKey(.option, of: id.rawValue, accepted: "'option: ' and \(Self.answerForms)"),
        in: node.range)
      return nil
    }
    guard let key = text(optionNode, .option), let choice = choiceOfAnswer(key, optionNode) else {
      return nil
    }
    var answer = Answer(choice)
    answer.grade = self.choice(mapping.take(.grade), .grade) ?? answer.grade
    answer.evidence = text(mapping.take(.evidence), .evidence)
    answer.note = text(mapping.take(.note), .note)
    answer.fingerprint = text(mapping.take(.fingerprint), .fingerprint)
    keep(mapping, at: .answer(id))
    return answer
  }

  private static let answerForms = "the key of an option, 'unknown' or 'n-a'"

  private mutating func choiceOfAnswer(_ key: String, _ node: YAMLNode) -> Answer.Choice? {
    guard !key.isEmpty else {
      refuse(node, .option, accepted: Self.answerForms)
      return nil
    }
    return Answer.Choice(key: key)
  }
}

// MARK: What all parts need

extension RecordDecoder {
  private mutating func report(_ kind: RecordProblem.Kind, _ node: YAMLNode) {
    report(kind, in: node.range)
  }

  private mutating func report(_ kind: RecordProblem.Kind, in range: SourceRange) {
    problems.append(RecordProblem(kind, in: range))
  }

  private mutating func refuse(_ node: YAMLNode, _ key: RecordKey, accepted: String) {
    guard let text = node.scalar else {
      report(.wrongForm("'\(key.rawValue)'", accepted: "one value, not a list or mapping"), node)
      return
    }
    report(
      .wrongValue(text, key: key.rawValue, accepted: accepted, nearest: nil), node)
  }

  private mutating func text(_ node: YAMLNode?, _ key: RecordKey) -> String? {
    guard let node else { return nil }
    if let text = node.scalar { return text }
    report(.wrongForm("'\(key.rawValue)'", accepted: "a text, not a list or mapping"), node)
    return nil
  }

  private mutating func choice<Value>(_ node: YAMLNode?, _ key: RecordKey) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let node, let text = text(node, key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue)
    report(
      .wrongValue(
        text, key: key.rawValue,
        accepted: names.dropLast().joined(separator: ", ") + " or " + (names.last ?? ""),
        nearest: NearMiss.best(for: text, among: names)), node)
    return nil
  }

  private mutating func keep(_ mapping: RecordMapping, at place: RecordPlace) {
    for entry in mapping.rest where !mapping.known.contains(entry.name) {
      let nearest = NearMiss.best(for: entry.name, among: mapping.known)
      report(.unknownKey(entry.name, nearest: nearest), entry.key)
    }
    kept[place] = mapping.rest.map { KeptEntry(key: $0.name, value: KeptValue($0.value)) }
  }
}
