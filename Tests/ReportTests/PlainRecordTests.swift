import Foundation
import Assessment
import Records
import TestSupport
import Testing

@testable import Report

/// Finding the record without libcmark gives what libcmark gives, or nothing.
struct PlainRecordTests {
  static let plain = [
    "# R\n\n```yaml counterweight-review\ntitle: T\n```\n",
    "```yaml counterweight-review\n```",
    "````yaml counterweight-review\ntitle: T\n```\n`````\n\n\n## Reviewer's notes\nMine.\n```\n",
    "- a\n- b\n```yaml counterweight-review\n- x\n```\n## Reviewer's notes",
    "> q\n```yaml counterweight-review\ntitle: \"é\"\n```\n\n## Reviewer's notes\n\n## Record\n",
    "# R\n\n```mermaid\ngraph LR\n  a --> b\n```\n\n```yaml counterweight-review\ntitle: T\n```\n",
    "    indented\n```yaml counterweight-review\ntitle: T\n```\n",
    "a\n===\n```yaml counterweight-review\n  title: T\n```\n",
  ]

  @Test(arguments: plain)
  func findsIt(_ text: String) throws {
    let found = try #require(RecordBlock(inPlain: text))
    try expectSame(found, text)
  }

  static let doubtful = [
    "no record\n",
    "<!--\n```yaml counterweight-review\ntitle: T\n```\n-->\n",
    "- <div>\n```yaml counterweight-review\ntitle: T\n```\n",
    "  ```\n```yaml counterweight-review\ntitle: T\n```\n",
    "~~~\n```yaml counterweight-review\ntitle: T\n```\n~~~\n",
    "```yaml counterweight-review\ntitle: T\n",
    "```yaml counterweight-review\ntitle: T\n ```\ntitle: U\n```\n",
    "## Reviewer's notes\n\n```yaml counterweight-review\ntitle: T\n```\n",
    "```yaml counterweight-review\ntitle: T\n```\n\nMore.\n\n## Reviewer's notes\n",
    "```yaml counterweight-review\ntitle: T\n```\n\n```yaml counterweight-review\ntitle: U\n```\n",
    "```yaml counterweight-review\r\ntitle: T\r\n```\r\n",
    "\u{FEFF}```yaml counterweight-review\ntitle: T\n```\n",
    "```yaml counterweight-review\ntitle: \0\n```\n",
    "``` yaml  counterweight-review\ntitle: T\n```\n\n```yaml counterweight-review\ntitle: T\n```\n",
    "```\n```yaml counterweight-review\ntitle: T\n```\n",
    "1. ```\n   ```yaml counterweight-review\ntitle: T\n```\n",
  ]

  @Test(arguments: doubtful)
  func leavesDoubtToTheParser(_ text: String) {
    #expect(RecordBlock(inPlain: text) == nil)
  }

  /// Lines that matter to somebody, in any order: where something is found, it is the same.
  @Test(arguments: SeededGenerator.seeds(300))
  func findsNothingElse(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = [
      "```yaml counterweight-review", "```yaml counterweight-review", "```", "```", "````",
      "title: T", "", "", "## Reviewer's notes", "<div>", "<!--", "-->", "- item", "  text",
      "    ```", " ```", "> quote", "> ```", "1. x", "~~~", "Reviewer's notes", "---",
      "``` mermaid", "a `b` c", "[a]: b", "\t```", "* * *", "<script>", "</script>",
      "``` `", "-   ```", "   > <pre>",
    ]
    let count = Int.random(in: 1...14, using: &random)
    let text = (0..<count).map { _ in random.pick(lines) }.joined(separator: "\n")
    guard let found = RecordBlock(inPlain: text) else { return }
    try expectSame(found, text)
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func findsWhatIsWritten(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    let review = random.review()
    let file = ReviewFile(
      review, kept: random.kept(for: review), notes: "\nMine.\n", warnings: [])
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let text = MarkdownReport.text(file, evaluation, catalog)
    // The block of titles may be HTML or a fence in somebody's eyes; then the parser decides.
    guard let found = RecordBlock(inPlain: text) else { return }
    try expectSame(found, text)
  }

  @Test(arguments: ["runner-fleet", "spot-runners", "generous-default", "registry-endpoint"])
  func findsThoseOfWholeReports(_ name: String) throws {
    // Our own sentences must not be among what makes it doubtful; ten thousand parsed reports take twice as long.
    let file = ShippedContent.package.appending(path: "Content/examples/\(name).review.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try expectSame(try #require(RecordBlock(inPlain: text)), text)
  }

  private func expectSame(_ found: RecordBlock, _ text: String) throws {
    let parsed = try #require(
      try? RecordBlock(in: text, path: "x"), "libcmark finds none in \(text.debugDescription)")
    #expect(found.yaml == parsed.yaml, "\(text.debugDescription)")
    #expect(found.firstLine == parsed.firstLine, "\(text.debugDescription)")
    #expect(found.firstColumn == parsed.firstColumn)
    #expect(Array(found.notes.utf8) == Array(parsed.notes.utf8), "\(text.debugDescription)")
  }
}
