package import Assessment
package import Diagnostics
package import KnowledgeBase
package import Markdown
package import Quantities

/// Reads the YAML of a record; goes on after a problem, so that all are found at once.
package struct RecordDecoder {
  /// The newest form of the record that this version writes and reads.
  package static let newestSchema = 1

  /// What was found so far.
  package private(set) var problems: [RecordProblem] = []

  /// What stands under keys that are not read.
  package internal(set) var kept = KeptKeys()

  /// Where populations are named, to be checked when all are known.
  var namedPopulations: [(id: String, range: SourceRange)] = []

  /// Where each quantity stands, for what only the ledger can refuse.
  package internal(set) var quantityRanges: [QuantityKey: SourceRange] = [:]

  /// Where each answer stands, for whoever asks where it comes from.
  package internal(set) var answerRanges: [ArticleID: SourceRange] = [:]

  /// The form that the record says it has; 0 where it says none.
  package internal(set) var schema = 0

  /// The code of every amount of money in the record.
  var currency = RecordDecoder.defaultCurrency

  static let defaultCurrency = "USD"

  package init() {}

  /// The review, or nil if it has no form at all.
  package mutating func review(from root: YAMLNode) -> Review? {
    guard var record = RecordMapping(root) else {
      report(.wrongForm("the record", accepted: "a mapping of keys to values"), root)
      return nil
    }
    guard isReadable(record.take(.schema)) else { return nil }
    var review = Review(title: title(&record))
    review.proposal = text(record.take(.proposal), .proposal)
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
    review.followUps = followUps(record.take(.followUps))
    keep(record, at: .record)
    checkNamedPopulations(among: review.populations.map(\.id))
    return review
  }
}

extension RecordDecoder {
  mutating func report(_ kind: RecordProblem.Kind, _ node: YAMLNode) {
    report(kind, in: node.range)
  }

  mutating func report(_ kind: RecordProblem.Kind, in range: SourceRange) {
    problems.append(RecordProblem(kind, in: range))
  }

  mutating func refuse(_ node: YAMLNode, _ key: RecordKey, accepted: String) {
    guard let text = node.scalar else {
      report(.wrongForm("'\(key.rawValue)'", accepted: "one value, not a list or mapping"), node)
      return
    }
    report(
      .wrongValue(text, key: key.rawValue, accepted: accepted, nearest: nil), node)
  }

  mutating func text(_ node: YAMLNode?, _ key: RecordKey) -> String? {
    guard let node else { return nil }
    if let text = node.scalar { return text }
    report(.wrongForm("'\(key.rawValue)'", accepted: "a text, not a list or mapping"), node)
    return nil
  }

  mutating func choice<Value>(_ node: YAMLNode?, _ key: RecordKey) -> Value?
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

  mutating func keep(_ mapping: RecordMapping, at place: RecordPlace) {
    for entry in mapping.rest where !mapping.known.contains(entry.name) {
      let nearest = NearMiss.best(for: entry.name, among: mapping.known)
      report(.unknownKey(entry.name, nearest: nearest), entry.key)
    }
    kept[place] = mapping.rest.map { KeptEntry(key: $0.name, value: KeptValue($0.value)) }
  }
}
