internal import Assessment
internal import KnowledgeBase
internal import Markdown
import Quantities
internal import Records

/// A review as the YAML of its record: same review, same bytes.
///
/// Keys stand in one order, quantities in that of the model, answers in that of the catalog with
/// unknown ids behind them; short forms are used where there is nothing but the value.
enum RecordText {
  /// The newest form of the record that this version writes and reads.
  static let schema = RecordDecoder.newestSchema

  /// The lines of the record, each ended by LF.
  static func text(_ review: Review, _ kept: KeptKeys, order: [ArticleID]) -> String {
    let lines =
      head(review)
      + populations(review, kept)
      + quantities(review.quantities, of: nil, kept, key: .quantities, indent: "")
      + answers(review, kept, order: order)
      + followUps(review, kept)
      + keptLines(kept[.record])
    return withoutAnchors(lines.map { $0 + "\n" }.joined())
  }

  /// The reader refuses a text in which many aliases (`*a`) could stand for an anchor (`&a`), be they
  /// prose in quotes or not; so where there are many asterisks, no ampersand is left to be one.
  ///
  /// Ampersands stand in double quotes alone, where an escape means the same.
  private static func withoutAnchors(_ yaml: String) -> String {
    yaml.utf8.count { $0 == UInt8(ascii: "*") } > harmlessAsterisks
      ? yaml.replacing("&", with: "\\x26") : yaml
  }

  /// So few are read whatever they are.
  private static let harmlessAsterisks = 8

  private static func head(_ review: Review) -> [String] {
    let lines: [(RecordKey, String?)] = [
      (.schema, String(schema)),
      (.title, YAMLText.scalar(review.title)),
      (.proposal, review.proposal.map(YAMLText.quoted)),
      (.author, review.author.map(YAMLText.quoted)),
      (.decisionOwner, review.decisionOwner.map(YAMLText.quoted)),
      (.date, review.date.map(YAMLText.scalar)),
      (.currency, YAMLText.scalar(review.currency)),
      (.content, review.content.map(YAMLText.quoted)),
      (.seed, String(review.seed)),
      (.questions, review.scope.rawValue),
    ]
    return lines.compactMap { key, value in value.map { "\(key.rawValue): \($0)" } }
  }

  private static func populations(_ review: Review, _ kept: KeptKeys) -> [String] {
    guard !review.populations.isEmpty else { return [] }
    let lines = review.populations.flatMap { population in
      [
        "  - id: \(YAMLText.scalar(population.id))",
        "    title: \(YAMLText.scalar(population.title))",
        "    role: \(population.role.rawValue)",
        "    asked: \(asked(population, kept))",
      ]
        + quantities(
          population.quantities, of: population.id, kept, key: .quantities, indent: "    ")
        + kept[.population(population.id)].map { "    " + line($0) }
    }
    return ["\(RecordKey.populations.rawValue):"] + lines
  }

  private static func asked(_ population: Population, _ kept: KeptKeys) -> String {
    short(
      .value, population.asked.rawValue,
      [
        (.note, population.askedNote.map(YAMLText.quoted)),
        (.evidence, population.askedEvidence.map(YAMLText.quoted)),
      ],
      kept[.asked(population: population.id)])
  }

  private static func quantities(
    _ quantities: [QuantityID: GivenQuantity], of population: String?, _ kept: KeptKeys,
    key: RecordKey, indent: String
  ) -> [String] {
    let lines = quantities.sorted { $0.key < $1.key }.map { id, given in
      let unread = kept[.quantity(QuantityKey(id, population: population))]
      return "\(indent)  \(id.rawValue): \(text(of: given, unread))"
    }
    let unread = kept[population.map(RecordPlace.populationQuantities) ?? .proposalQuantities]
    let all = lines + unread.map { "\(indent)  " + line($0) }
    return all.isEmpty ? [] : ["\(indent)\(key.rawValue):"] + all
  }

  private static func text(of given: GivenQuantity, _ unread: [KeptEntry]) -> String {
    short(
      .value, FlowYAML.scalar(given.value.recordText),
      [
        (.gains, given.gains.map(FlowYAML.scalar)),
        (.pays, given.pays.map(FlowYAML.scalar)),
        (.grade, grade(given.grade)),
        (.evidence, given.evidence.map(YAMLText.quoted)),
        (.note, given.note.map(YAMLText.quoted)),
        (.fingerprint, given.fingerprint.map(YAMLText.quoted)),
      ], unread)
  }

  private static func answers(
    _ review: Review, _ kept: KeptKeys, order: [ArticleID]
  ) -> [String] {
    guard !review.answers.isEmpty else { return [] }
    let known = Set(order)
    let others = review.answers.keys.filter { !known.contains($0) }.sorted()
    let lines = (order + others).compactMap { id in
      review.answers[id].map { answer in
        "  \(FlowYAML.scalar(id.rawValue)): \(text(of: answer, kept[.answer(id)]))"
      }
    }
    return ["\(RecordKey.answers.rawValue):"] + lines
  }

  private static func text(of answer: Answer, _ unread: [KeptEntry]) -> String {
    short(
      .option, FlowYAML.scalar(answer.choice.key),
      [
        (.grade, grade(answer.grade)),
        (.evidence, answer.evidence.map(YAMLText.quoted)),
        (.note, answer.note.map(YAMLText.quoted)),
        (.fingerprint, answer.fingerprint.map(YAMLText.quoted)),
      ], unread)
  }

  /// One a line, so that a diff is readable.
  private static func followUps(_ review: Review, _ kept: KeptKeys) -> [String] {
    guard !review.followUps.isEmpty else { return [] }
    let places = RecordPlace.places(of: review.followUps)
    let lines = zip(review.followUps, places).map { followUp, place in
      let known: [(RecordKey, String?)] = [
        (.date, FlowYAML.scalar(followUp.date)),
        (.population, followUp.population.map(FlowYAML.scalar)),
        (.quantity, followUp.measured.map { FlowYAML.scalar($0.quantity.rawValue) }),
        (.value, followUp.measured.map { FlowYAML.scalar($0.text) }),
        (.source, followUp.source.map(YAMLText.quoted)),
        (.note, followUp.note.map(YAMLText.quoted)),
      ]
      let entries =
        known.compactMap { key, value in value.map { (key.rawValue, $0) } }
        + kept[place].map { ($0.key, FlowYAML.text($0.value)) }
      return "  - " + FlowYAML.mapping(entries)
    }
    return ["\(RecordKey.followUps.rawValue):"] + lines
  }

  /// Nothing for E0, which is what holds where no grade is given.
  private static func grade(_ grade: Grade) -> String? {
    grade == .asserted ? nil : grade.rawValue
  }

  /// The value alone if there is nothing beside it, else a mapping in braces.
  private static func short(
    _ key: RecordKey, _ value: String, _ others: [(RecordKey, String?)], _ unread: [KeptEntry]
  ) -> String {
    let beside =
      others.compactMap { key, value in value.map { (key.rawValue, $0) } }
      + unread.map { ($0.key, FlowYAML.text($0.value)) }
    return beside.isEmpty ? value : FlowYAML.mapping([(key.rawValue, value)] + beside)
  }

  private static func line(_ entry: KeptEntry) -> String {
    "\(FlowYAML.scalar(entry.key)): \(FlowYAML.text(entry.value))"
  }

  /// A list at the top has an element a line, so that a diff is readable.
  private static func keptLines(_ entries: [KeptEntry]) -> [String] {
    entries.flatMap { entry in
      guard case .list(let elements) = entry.value, !elements.isEmpty else { return [line(entry)] }
      return ["\(FlowYAML.scalar(entry.key)):"] + elements.map { "  - " + FlowYAML.text($0) }
    }
  }
}

extension QuantityValue {
  /// The value as it stands in a record.
  var recordText: String {
    switch self {
    case .known(let entry): entry.text
    case .unknown: Self.unknownWord
    }
  }
}
