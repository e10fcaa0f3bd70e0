import Assessment
import Report
import TestSupport
import Testing

/// What is read of a file besides its record: where the record is, and the notes.
struct ReviewFileTests {
  static let notes = [
    "", "\n", "\nMine.\n", "no line end", "\r\nWindows\r\n",
    "\n## Record\n\n```yaml counterweight-review\ntitle: no\n```\n",
    "\n## Reviewer's notes\n\nagain\n", "\n````\n`````\n~~~\n<!--\n", "\n\u{301}combining\n",
    "\t\u{0}\u{1B}[31m\n",
    "\n---\n> > > - # deep\n\n\n\n   \n",
  ]

  @Test(arguments: notes)
  func keepsTheNotesByteForByte(_ notes: String) async throws {
    let file = try ReviewText.file("title: T", notes: notes)
    #expect(Array(file.notes.utf8) == Array(notes.utf8))
    let text = MarkdownReport.unscored(file, because: "a test", await SmallCatalog.catalog)
    let again = try ReviewFile.parse(text, path: "test.review.md")
    #expect(Array(again.notes.utf8) == Array(notes.utf8))
  }

  static let forms: [(String, String)] = [
    ("```yaml counterweight-review\ntitle: T\n```", ""),
    ("~~~~ yaml   counterweight-review \ntitle: T\n~~~~~  \n", ""),
    ("   ```yaml counterweight-review\n   title: T\n   ```\n", ""),
    (
      "text\r\n\r\n```yaml counterweight-review\r\ntitle: T\r\n```\r\n\r\n## Reviewer's notes\r\nM\r\n",
      "M\r\n"
    ),
    ("```yaml counterweight-review\rtitle: T\r```\r## Reviewer's notes\rM\r", "M\r"),
    ("\u{FEFF}```yaml counterweight-review\ntitle: T\n```\n", ""),
    ("```yaml counterweight-review\ntitle: T\n```\n\n## Reviewer’s notes\nM\n", "M\n"),
    ("```yaml counterweight-review\ntitle: T\n```\n\nReviewer's notes\n---\nM\n", "M\n"),
    ("```yaml counterweight-review\ntitle: T\n```\n\n## Reviewer's *notes* ##\nM\n", "M\n"),
    // Without the heading nothing is lost that stands below the record.
    ("```yaml counterweight-review\ntitle: T\n```\nMy words\n", "My words\n"),
    ("```yaml counterweight-review\ntitle: T\n```\n\n\n", ""),
  ]

  @Test(arguments: forms)
  func readsTheRecordHoweverItIsFenced(_ text: String, _ notes: String) throws {
    let file = try ReviewFile.parse(text, path: "test.review.md")
    #expect(file.review == Review(title: "T"))
    #expect(Array(file.notes.utf8) == Array(notes.utf8))
  }

  @Test func startsWithoutNotes() {
    let file = ReviewFile(Review(title: "T"))
    #expect(file.notes.isEmpty)
    #expect(file.warnings.isEmpty)
  }

  @Test func fencesARecordThatHoldsFences() async throws {
    let title = "a ```` fence"
    let text = MarkdownReport.unscored(
      ReviewFile(Review(title: title)), because: "a test", await SmallCatalog.catalog)
    #expect(text.contains("\n`````yaml counterweight-review\n"))
    #expect(try ReviewFile.parse(text, path: "test.review.md").review.title == title)
  }

  @Test(arguments: SeededGenerator.seeds(300))
  func neverTrapsOnAnyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let yaml = random.text(.yaml)
    let texts = [
      random.text(.markdown), random.text(.unicode),
      String(decoding: random.bytes(), as: UTF8.self),
      ReviewText.record(yaml),
      ReviewText.record("title: T\n" + yaml, notes: random.text(.markdown)),
      ReviewText.record(
        "title: T\nanswers:\n  a: " + yaml + "\nquantities:\n  lifetime: "
          + random.text(.yaml, pieces: 4)),
    ]
    for text in texts {
      // A refusal is as good as a review; what matters is that it ends.
      _ = try? ReviewFile.parse(text, path: "random.review.md")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [">", "- ", "`", "["])
  func readsHugeNotesQuickly(_ piece: String) throws {
    let notes = "\n" + String(repeating: piece, count: 50_000) + "\n"
    #expect(try ReviewText.file("title: T", notes: notes).notes == notes)
  }
}
