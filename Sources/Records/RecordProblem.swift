import Assessment
package import Diagnostics
package import Quantities

/// Something in a review file that cannot be read as it stands, or may not be what was meant.
package struct RecordProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// There is no record; the line of a block that looks like one.
    case missingRecord(similarLine: Int?)

    /// The record stands below the heading of the notes, where everything is the reader's.
    case recordBelowNotes

    /// A second record; the line of the first one.
    case severalRecords(firstLine: Int)

    /// The block of the record runs to the end of the file.
    case recordNotClosed

    /// The block is no YAML; what is wrong with it.
    case yaml(String)

    /// The record was written by a newer version.
    case newerSchema(String)

    /// A value of another form than the key takes.
    case wrongForm(String, accepted: String)

    /// A value that the key does not take.
    case wrongValue(String, key: String, accepted: String, nearest: String?)

    /// A key that must be there.
    case missingKey(RecordKey, of: String, accepted: String)

    /// A quantity that the model refuses.
    case refusedQuantity(QuantityProblem)

    /// A quantity that belongs elsewhere.
    case wrongScope(QuantityID)

    /// A population that the record does not describe.
    case unknownPopulation(String, known: [String], nearest: String?)

    /// A population beside a quantity that belongs to the proposal.
    case needlessPopulation(QuantityID)

    /// Two populations with one id.
    case duplicatePopulation(String)

    /// A key that is kept and not read.
    case unknownKey(String, nearest: String?)
  }

  package let kind: Kind
  package let range: SourceRange?

  package init(_ kind: Kind, in range: SourceRange?) {
    self.kind = kind
    self.range = range
  }

  package init(_ kind: Kind, at position: SourcePosition?) {
    self.init(kind, in: position.map { SourceRange($0, $0) })
  }
}

extension RecordProblem {
  /// The problem in words.
  package func diagnostic(in path: String) -> Diagnostic {
    let words = words
    return Diagnostic(
      severity, identifier, path: path, range: range, summary: words.summary,
      solutions: words.solutions, notes: words.notes)
  }

  private var severity: Severity {
    if case .unknownKey = kind { .warning } else { .error }
  }

  private var identifier: String {
    switch kind {
    case .missingRecord: "MissingRecord"
    case .recordBelowNotes: "RecordBelowNotes"
    case .severalRecords: "SeveralRecords"
    case .recordNotClosed: "RecordNotClosed"
    case .yaml: "RecordSyntax"
    case .newerSchema: "NewerRecord"
    case .wrongForm, .wrongValue: "WrongRecordValue"
    case .missingKey: "MissingRecordKey"
    case .refusedQuantity: "RefusedQuantity"
    case .wrongScope, .needlessPopulation: "MisplacedQuantity"
    case .unknownPopulation: "UnknownPopulation"
    case .duplicatePopulation: "DuplicatePopulation"
    case .unknownKey: "UnknownRecordKey"
    }
  }
}

extension RecordProblem {
  fileprivate typealias Wording = (summary: String, solutions: [String], notes: [String])

  fileprivate var words: Wording {
    switch kind {
    case .missingRecord, .recordBelowNotes, .severalRecords, .recordNotClosed, .yaml, .newerSchema:
      wordsAboutTheBlock
    default: wordsAboutAValue
    }
  }

  private var wordsAboutTheBlock: Wording {
    let info = RecordBlock.info
    switch kind {
    case .missingRecord(let similarLine):
      return (
        "no record: a review has one code block that opens with '```\(info)'",
        ["Start from 'counterweight review --template > NAME.review.md'."],
        similarLine.map { ["A block on line \($0) looks like one, but its info string differs."] }
          ?? []
      )
    case .recordBelowNotes:
      return (
        "the record stands below the heading '\(RecordBlock.notesTitle)'",
        ["Move the record above that heading: all below it is yours and is never read."], []
      )
    case .severalRecords(let firstLine):
      return (
        "a second record; the first one is on line \(firstLine)",
        ["Keep one of the two; a copy may stand in the reviewer's notes."], []
      )
    case .recordNotClosed:
      return (
        "the code block of the record is not closed",
        ["Close it with a line of as many backticks as the one that opens it."], []
      )
    case .yaml(let message): return (message, [], [])
    case .newerSchema(let schema):
      return (
        "schema \(schema) is newer than this version reads, which is \(RecordDecoder.newestSchema)",
        ["Use a newer version of Counterweight."], []
      )
    default: return ("", [], [])
    }
  }

  private var wordsAboutAValue: Wording {
    switch kind {
    case .wrongForm(let what, let accepted): return ("\(what) is \(accepted)", [], [])
    case .wrongValue(let value, let key, let accepted, let nearest):
      return ("'\(value)' is no \(key)\(suggestion(nearest))", ["Write \(accepted)."], [])
    case .missingKey(let key, let whole, let accepted):
      return ("\(whole) has no '\(key.rawValue)'", ["Write \(accepted)."], [])
    case .refusedQuantity(let problem):
      return (
        "\(problem.quantity.rawValue): \(withoutFullStop(problem.message))",
        [problem.accepted], []
      )
    case .wrongScope(let id):
      return id.scope == .population
        ? (
          "\(id.rawValue) belongs to a population",
          ["Move it to the 'quantities' of the population that it is about."], []
        )
        : (
          "\(id.rawValue) belongs to the proposal as a whole",
          ["Move it to the 'quantities' of the record, beside 'populations'."], []
        )
    case .unknownPopulation(let id, let known, let nearest):
      let ids = known.map { "'\($0)'" }.joined(separator: ", ")
      return (
        "'\(id)' is no population of this review\(suggestion(nearest))",
        [
          known.isEmpty
            ? "Describe it under 'populations'."
            : "Name one of \(ids), or describe it under 'populations'."
        ], []
      )
    case .needlessPopulation(let id):
      return (
        "\(id.rawValue) belongs to the proposal as a whole",
        ["Leave out 'population' beside it."], []
      )
    case .duplicatePopulation(let id):
      return ("a second population '\(id)'", ["Give each population an id of its own."], [])
    case .unknownKey(let key, let nearest):
      return (
        "'\(key)' is not read\(suggestion(nearest))", [],
        ["It is kept and written back as it stands."]
      )
    default: return ("", [], [])
    }
  }

  private func withoutFullStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
