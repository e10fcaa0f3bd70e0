import Assessment
import KnowledgeBase
import TestSupport
import Testing

@testable import Report

/// What somebody changes by hand in the report is noticed when it is opened again, and kept in the notes.
struct KeptEditTests {
  private static let yaml = ReportStateTests.states[1].yaml

  private static func written(_ yaml: String = KeptEditTests.yaml, notes: String = "\nMine.\n")
    async throws
    -> String
  {
    let file = try ReviewText.file(yaml, notes: notes)
    return try await rendered(file)
  }

  private static func rendered(_ file: ReviewFile) async throws -> String {
    let catalog = await SmallCatalog.catalog
    return MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
  }

  private static func opened(_ text: String) async throws -> (file: ReviewFile, passages: Int) {
    try ReviewFile.parse(text, path: "t.review.md").keepingEdits(in: await SmallCatalog.catalog)
  }

  @Test(arguments: ReportStateTests.states)
  func findsNothingInWhatItWrote(_ state: ReportStateTests.State) async throws {
    let text = try await Self.written(state.yaml)
    #expect(WrittenProse(in: text).isAsWritten)
    let opened = try await Self.opened(text)
    #expect(opened.passages == 0)
    #expect(opened.file.notes == "\nMine.\n")
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let quoted: [String]
  }

  @Test(arguments: [
    Edit(
      testDescription: "a paragraph", old: "## Findings\n",
      new: "## Findings\n\nWe *disagree*\nwith this.\n",
      quoted: ["Found under “Findings”:", "> We *disagree*\n> with this."]),
    Edit(
      testDescription: "an item", old: "- Find out:", new: "- Ask Ann about the log.\n- Find out:",
      quoted: ["Found under “Not known”:", "> - Ask Ann about the log."]),
    Edit(
      testDescription: "a changed sentence", old: "**Toil score:**",
      new: "**Toil score (too high):**",
      quoted: ["Toil score (too high)"]),
    Edit(
      testDescription: "a section of its own", old: "## Method\n",
      new: "## Our plan\n\nStart in May.\n\n~~~\n# code\n~~~\n\n## Method\n",
      quoted: ["> ## Our plan", "> Start in May.", "> ~~~\n> # code\n> ~~~"]),
    Edit(
      testDescription: "beside the record", old: "\n## Reviewer's notes",
      new: "\nA stray line.\n\n## Reviewer's notes",
      quoted: ["Found under “Record”:", "> A stray line."]),
  ])
  func keepsWhatWasChanged(_ edit: Edit) async throws {
    let text = try await Self.written()
    try #require(text.contains(edit.old))
    let opened = try await Self.opened(text.replacing(edit.old, with: edit.new, maxReplacements: 1))
    #expect(opened.passages > 0)
    for quoted in edit.quoted {
      #expect(opened.file.notes.contains(quoted), "\(opened.file.notes)")
    }
    #expect(opened.file.notes.hasSuffix("\nMine.\n"))
    // After the rewrite all is the program's again, and the notes stay as they are.
    let again = try await Self.opened(try await Self.rendered(opened.file))
    #expect(again.passages == 0)
    #expect(again.file.notes == opened.file.notes)
  }

  @Test(arguments: ["\r\n", "\r"])
  func mindsNoLineEnds(_ end: String) async throws {
    let text = try await Self.written()
    #expect(try await Self.opened(text.replacing("\n", with: end)).passages == 0)
  }

  @Test func mindsNoOtherMarkup() async throws {
    let text = try await Self.written()
    let bulleted = text.replacing("\n- ", with: "\n* ").replacing(
      "**Not known", with: "__Not known")
    #expect(try await Self.opened(bulleted).passages == 0)
  }

  /// A damaged record makes the report nobody's, and what is somebody's is kept all the same.
  @Test func noticesEditsAboveADamagedRecord() async throws {
    let catalog = await SmallCatalog.catalog
    let damaged = try await Self.written().replacing("\nanswers:\n", with: "\nanswers: [\n")
    #expect(throws: ReviewFileProblem.self) { try ReviewFile.parse(damaged, path: "t.review.md") }
    let recovered = try #require(ReviewFile.recovered(damaged, path: "t.review.md")).file
    #expect(recovered.keepingEdits(in: catalog).passages == 0)
    let edited = damaged.replacing("## Findings\n", with: "## Findings\n\nMine alone.\n")
    #expect(edited != damaged)
    let second = try #require(ReviewFile.recovered(edited, path: "t.review.md")).file
    let kept = second.keepingEdits(in: catalog)
    #expect(kept.passages > 0)
    #expect(kept.file.notes.contains("> Mine alone.\n"))
    #expect(kept.file.notes.hasSuffix(second.notes))
    #expect(kept.file.keepingEdits(in: catalog).passages == 0)
  }

  /// The record may be edited by hand: what the report said of the old one is nobody's prose.
  @Test func takesNothingWhereOnlyTheRecordWasEdited() async throws {
    let text = try await Self.written()
    let edited = text.replacing(
      "machine-saving: {value: 200000", with: "machine-saving: {value: 300000")
    #expect(edited != text)
    #expect(try await Self.opened(edited).passages == 0)
  }

  @Test func takesTheTemplateForItsOwn() async throws {
    let template = ReviewTemplate.text(await SmallCatalog.catalog)
    #expect(try await Self.opened(template).passages == 0)
    let own = template.replacing("## Record", with: "Why we ask.\n\n## Record", maxReplacements: 1)
    #expect(try await Self.opened(own).passages == 1)
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func losesNothingOfTheNotesWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let notes = random.notes()
    let file = ReviewFile(review, kept: random.kept(for: review), notes: notes, warnings: [])
    let text = MarkdownReport.text(file, evaluation, catalog)
    #expect(try await Self.opened(text).passages == 0)
    let edited = text.replacing(
      "## Findings\n", with: "## Findings\n\nMine alone.\n", maxReplacements: 1)
    let opened = try await Self.opened(edited)
    #expect(opened.passages == 1)
    #expect(opened.file.notes.contains("> Mine alone.\n"))
    #expect(Array(opened.file.notes.utf8).suffix(notes.utf8.count).elementsEqual(notes.utf8))
  }

  @Test(arguments: [
    ("title: T", ["schema"]), ("schema: 0\ntitle: T", ["schema"]), ("schema: 1\ntitle: T", []),
  ])
  func saysWhatAnOldRecordBecomes(_ yaml: String, _ words: [String]) throws {
    let file = try ReviewText.file(yaml)
    #expect(file.upgrades.count == words.count)
    for (upgrade, word) in zip(file.upgrades, words) { #expect(upgrade.contains(word)) }
  }

  /// Each form that ever was leads to the next one, up to today's.
  @Test func hasAStepFromEachOldForm() {
    #expect(RecordUpgrade.all.map(\.from) == Array(0..<RecordText.schema))
  }
}
