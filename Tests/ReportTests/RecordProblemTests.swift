import Assessment
import Diagnostics
import KnowledgeBase
import Records
import Report
import TestSupport
import Testing

/// Every reason for which a file is refused, with its place.
struct RecordProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let identifier: String
    let marked: String
    let summary: String

    init(_ identifier: String, _ marked: String, _ summary: String) {
      self.identifier = identifier
      self.marked = marked
      self.summary = summary
    }

    var testDescription: String { summary }
  }

  static let values = [
    Case("WrongRecordValue", "schema: ⟦one⟧", "'one' is no schema"),
    Case(
      "NewerRecord", "schema: ⟦2⟧\ndate: soon",
      "schema 2 is newer than this version reads, which is 1"),
    Case("MissingRecordKey", "⟦⟧schema: 1", "the record has no 'title'"),
    Case("WrongRecordValue", "title: ⟦⟧[a, b]", "'title' is a text, not a list or mapping"),
    Case("WrongRecordValue", "title: T\ndate: ⟦2026-02-30⟧", "'2026-02-30' is no date"),
    Case("WrongRecordValue", "title: T\ncurrency: ⟦dollars⟧", "'dollars' is no currency"),
    Case("WrongRecordValue", "title: T\nseed: ⟦-1⟧", "'-1' is no seed"),
    Case(
      "WrongRecordValue", "title: T\nquestions: ⟦\"cores\"⟧",
      "'cores' is no questions; did you mean 'core'?"),
    Case(
      "WrongRecordValue", "title: T\npopulations: ⟦many⟧",
      "'populations' is a list of mappings, each with an id"),
    Case(
      "WrongRecordValue", "title: T\npopulations:\n  - ⟦developers⟧",
      "a population is a mapping with an id, title, role and asked"),
    Case(
      "MissingRecordKey", "title: T\npopulations:\n  - ⟦⟧title: Developers",
      "a population has no 'id'"),
    Case(
      "WrongRecordValue", "title: T\npopulations:\n  - id: d\n    role: ⟦effected⟧",
      "'effected' is no role; did you mean 'affected'?"),
    Case(
      "WrongRecordValue", "title: T\npopulations:\n  - {id: d, asked: ⟦maybe⟧}",
      "'maybe' is no asked"),
    Case(
      "WrongRecordValue", "title: T\npopulations:\n  - {id: d, asked: {value: ⟦maybe⟧, note: n}}",
      "'maybe' is no asked"),
    Case(
      "DuplicatePopulation", "title: T\npopulations:\n  - id: d\n  - id: ⟦d⟧",
      "a second population 'd'"),
    Case(
      "RefusedQuantity",
      "title: T\npopulations:\n  - id: d\n    quantities:\n      day-cost: ⟦1.000⟧",
      "day-cost: \"1.000\" can be read in two ways: 1 or 1000?"),
    Case(
      "RefusedQuantity", "title: T\nquantities:\n  build-cost: {value: ⟦-5⟧, grade: E1}",
      "build-cost: -5 is below zero"),
    Case(
      "RefusedQuantity", "title: T\ncurrency: EUR\nquantities: {build-cost: ⟦$5⟧}",
      "build-cost: This is in USD, but the review is in EUR"),
    Case(
      "WrongRecordValue", "title: T\nquantities:\n  build-cost: ⟦⟧[5]",
      "build-cost is a value, or a mapping with 'value' and what is known about it"),
    Case(
      "MissingRecordKey", "title: T\nquantities:\n  build-cost: ⟦⟧{grade: E1}",
      "build-cost has no 'value'"),
    Case(
      "WrongRecordValue", "title: T\nquantities:\n  build-cost: {value: 5, grade: ⟦E4⟧}",
      "'E4' is no grade; did you mean 'E0'?"),
    Case(
      "MisplacedQuantity", "title: T\nquantities:\n  ⟦day-cost⟧: 560",
      "day-cost belongs to a population"),
    Case(
      "MisplacedQuantity", "title: T\npopulations:\n  - id: d\n    quantities: {⟦lifetime⟧: 3}",
      "lifetime belongs to the proposal as a whole"),
    Case(
      "UnknownPopulation",
      "title: T\npopulations:\n  - id: developers\nquantities:\n  build-cost: {value: 5, pays: ⟦developer⟧}",
      "'developer' is no population of this review; did you mean 'developers'?"),
    Case(
      "WrongRecordValue", "title: T\nquantities: ⟦none⟧",
      "'quantities' is a mapping of quantities to values"),
    Case(
      "WrongRecordValue", "title: T\nanswers: ⟦none⟧",
      "'answers' is a mapping of questions to option keys"),
    Case(
      "WrongRecordValue", "title: T\nanswers:\n  frequency: ⟦⟧[weekly]",
      "an answer is the key of an option, 'unknown' or 'n-a'"),
    Case(
      "MissingRecordKey", "title: T\nanswers:\n  frequency: ⟦⟧{note: n}",
      "frequency has no 'option'"),
    Case("WrongRecordValue", "title: T\nanswers:\n  frequency: ⟦\"\"⟧", "'' is no option"),
    Case(
      "WrongRecordValue", "title: T\nfollow-ups: ⟦later⟧",
      "'follow-ups' is a list of mappings, each with a date"),
    Case(
      "WrongRecordValue", "title: T\nfollow-ups:\n  - ⟦6⟧",
      "a follow-up is a mapping with date, population, quantity, value and source"),
    Case(
      "MissingRecordKey", "title: T\nfollow-ups:\n  - ⟦⟧{note: n}", "a follow-up has no 'date'"),
    Case(
      "WrongRecordValue", "title: T\nfollow-ups:\n  - {date: ⟦2027-02-29⟧}",
      "'2027-02-29' is no date"),
    Case(
      "WrongRecordValue",
      "title: T\nfollow-ups:\n  - {date: 2027-03-01, quantity: ⟦build-costs⟧, value: 5}",
      "'build-costs' is no quantity; did you mean 'build-cost'?"),
    Case(
      "MissingRecordKey", "title: T\nfollow-ups:\n  - {date: 2027-03-01, value: ⟦5⟧}",
      "a follow-up with a value has no 'quantity'"),
    Case(
      "MissingRecordKey", "title: T\nfollow-ups:\n  - ⟦⟧{date: 2027-03-01, quantity: build-cost}",
      "a follow-up of build-cost has no 'value'"),
    Case(
      "RefusedQuantity",
      "title: T\nfollow-ups:\n  - {date: 2027-03-01, quantity: build-cost, value: ⟦-5⟧}",
      "build-cost: -5 is below zero"),
    Case(
      "WrongRecordValue",
      "title: T\nfollow-ups:\n  - {date: 2027-03-01, quantity: build-cost, value: ⟦unknown⟧}",
      "'unknown' is no value"),
    Case(
      "MissingRecordKey",
      "title: T\nfollow-ups:\n  - ⟦⟧{date: 2027-03-01, quantity: day-cost, value: 5}",
      "a follow-up of day-cost has no 'population'"),
    Case(
      "UnknownPopulation",
      "title: T\npopulations: [{id: devs}]\nfollow-ups:\n"
        + "  - {date: 2027-03-01, population: ⟦dev⟧, quantity: day-cost, value: 5}",
      "'dev' is no population of this review; did you mean 'devs'?"),
    Case(
      "MisplacedQuantity",
      "title: T\npopulations: [{id: d}]\nfollow-ups:\n"
        + "  - {date: 2027-03-01, population: ⟦d⟧, quantity: lifetime, value: 5}",
      "lifetime belongs to the proposal as a whole"),
    Case("WrongRecordValue", "⟦just text⟧", "the record is a mapping of keys to values"),
    Case("RecordSyntax", "title: T\n⟦⟧title: U", "the key 'title' is there twice"),
  ]

  @Test(arguments: values)
  func refusesAValueAtItsPlace(_ given: Case) throws {
    let marked = MarkedText(ReviewText.record(given.marked))
    let diagnostics = try problems(in: marked.text)
    let found = try #require(diagnostics.first { $0.summary == given.summary }, "\(diagnostics)")
    #expect(found.identifier == given.identifier)
    #expect(found.range == marked.range)
    #expect(found.path == "test.review.md")
    #expect(found.severity == .error)
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.summary))")
  }

  static let blocks = [
    Case(
      "MissingRecord", "# Nothing\n",
      "no record: a review has one code block that opens with '```yaml counterweight-review'"),
    Case(
      "MissingRecord", "```yaml\ntitle: T\n```\n",
      "no record: a review has one code block that opens with '```yaml counterweight-review'"),
    Case(
      "MissingRecord", "> ```yaml counterweight-review\n> title: T\n> ```\n",
      "no record: a review has one code block that opens with '```yaml counterweight-review'"),
    Case(
      "SeveralRecords",
      "```yaml counterweight-review\ntitle: T\n```\n\n⟦⟧~~~ yaml counterweight-review\ntitle: U\n~~~\n",
      "a second record; the first one is on line 1"),
    Case(
      "RecordNotClosed",
      "# R\n\n⟦⟧````yaml counterweight-review\ntitle: T\n```\n\n## Reviewer's notes\nMine.\n",
      "the code block of the record is not closed"),
    Case(
      "RecordBelowNotes",
      "## Reviewer's notes\n\n⟦⟧```yaml counterweight-review\ntitle: T\n```\n",
      "the record stands below the heading 'Reviewer's notes'"),
    Case(
      "RecordSyntax", "  ```yaml counterweight-review\n  title: ⟦⟧\"T\n  ```\n",
      "the quoted text that starts here has no closing quote"),
  ]

  @Test(arguments: blocks)
  func refusesAFileWithoutOneWholeRecord(_ given: Case) throws {
    let marked = MarkedText(given.marked)
    let diagnostics = try problems(in: marked.text)
    #expect(diagnostics.map(\.summary) == [given.summary])
    #expect(diagnostics.map(\.identifier) == [given.identifier])
    #expect(diagnostics.first?.range == marked.range)
  }

  @Test func findsAllProblemsAtOnce() throws {
    let diagnostics = try problems(
      in: ReviewText.record(
        """
        date: soon
        populations:
          - {id: a, asked: perhaps}
          - {id: a}
        quantities: {build-cost: much, day-cost: 5}
        answers: {frequency: []}
        """))
    #expect(
      diagnostics.map(\.identifier) == [
        "MissingRecordKey", "WrongRecordValue", "WrongRecordValue", "DuplicatePopulation",
        "RefusedQuantity", "MisplacedQuantity", "WrongRecordValue",
      ])
    #expect(diagnostics == diagnostics.sorted())
  }

  @Test func saysWhatIsAccepted() throws {
    let diagnostics = try problems(in: ReviewText.record("title: T\nquestions: some"))
    #expect(diagnostics.flatMap(\.solutions) == ["Write all or core."])
  }

  @Test func pointsToABlockThatLooksLikeARecord() throws {
    let diagnostics = try problems(in: "# R\n\n```yaml\ntitle: T\n```\n")
    #expect(
      diagnostics.flatMap(\.notes)
        == ["A block on line 3 looks like one, but its info string differs."])
  }

  @Test func saysWhereTheLedgerRefuses() async throws {
    let file = try ReviewText.file(
      "title: T\npopulations:\n  - id: d\n    quantities: {minutes-per-day: 400, minutes-removed: 100}"
    )
    let catalog = await SmallCatalog.catalog
    let diagnostic = try #require(ledgerDiagnostic(of: file, in: catalog))
    #expect(diagnostic.range == SourceRange(line: 7, column: 18, length: 15))
    #expect(
      diagnostic.summary
        == "400 minutes a day asked for and 100 taken away are more than the 480 minutes of a workday"
    )
  }

  private func ledgerDiagnostic(of file: ReviewFile, in catalog: Catalog) -> Diagnostic? {
    do {
      _ = try Evaluation(of: file.review, in: catalog)
      return nil
    } catch {
      guard case .ledger(let problem) = error else { return nil }
      return file.diagnostic(for: problem, path: "test.review.md")
    }
  }

  private func problems(in text: String) throws -> [Diagnostic] {
    do {
      _ = try ReviewFile.parse(text, path: "test.review.md")
      return []
    } catch {
      return error.diagnostics
    }
  }
}
