import Markdown
import TestSupport
import Testing

@testable import Report

/// Typed text in the report: shown as typed, and unable to do anything else.
struct MarkdownTextTests {
  static let examples: [(typed: String, written: String)] = [
    ("plain words", "plain words"),
    ("a < b, C:\\temp, snake_case, issue #12", "a < b, C:\\temp, snake_case, issue #12"),
    ("*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)"),
    ("<script>", "\\<script>"),
    ("R&D &amp; more", "R&D \\&amp; more"),
    ("# no heading", "\\# no heading"),
    ("no heading #", "no heading \\#"),
    ("- no item", "\\- no item"),
    ("1. no item", "1\\. no item"),
    ("2026-11-23", "2026-11-23"),
    ("> no quote", "\\> no quote"),
    ("~~~ no fence", "\\~\\~\\~ no fence"),
    ("two\n\nlines\tand\r\ntabs ", "two lines and tabs"),
    ("ends with \\", "ends with \\\\"),
    ("costs ~5 minutes", "costs ~5 minutes"),
    ("", ""),
  ]

  @Test(arguments: examples)
  func escapesOnlyWhatActs(typed: String, written: String) {
    #expect(MarkdownText.escaped(typed) == written)
  }

  /// Where the report puts typed text; a placeholder's shape is that of any text in its place.
  static let places = [
    "X", "# Review: X", "- **X** and more", "- Note: X.", "[X](a.md)", "**X:** rest", "“X”",
  ]

  @Test(arguments: SeededGenerator.seeds(200))
  func showsAnyTextAndChangesNoStructure(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let typed = "a" + random.text(random.pick(TextStyle.allCases), pieces: 20)
    for place in Self.places {
      let plain = Document(parsing: place)
      let written = Document(
        parsing: place.replacing("X", with: MarkdownText.escaped(typed), maxReplacements: 1))
      #expect(kinds(written) == kinds(plain), "\(typed.debugDescription) in \(place)")
      let expected = plain.plainText(of: plain.root)
        .replacing("X", with: MarkdownText.singleLine(typed), maxReplacements: 1)
      #expect(
        written.plainText(of: written.root) == expected, "\(typed.debugDescription) in \(place)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(100))
  func showsAnyTextThatStartsALine(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let typed = MarkdownText.singleLine(random.text(.markdown, pieces: 6))
    guard !typed.isEmpty else { return }
    let document = Document(parsing: MarkdownText.escaped(typed))
    #expect(kinds(document) == [.document, .paragraph, .text], "\(typed.debugDescription)")
    #expect(document.plainText(of: document.root) == typed)
  }

  @Test(arguments: SeededGenerator.seeds(100))
  func showsAnyKeyAsCode(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let key = "a" + random.text(.markdown, pieces: 8)
    let document = Document(parsing: "- " + MarkdownText.codeSpan(key) + ": x")
    let code = document.descendants(of: document.root).first { document.kind(of: $0) == .code }
    #expect(code.map { document.literal(of: $0) } == MarkdownText.singleLine(key))
  }

  private func kinds(_ document: Document) -> [NodeKind] {
    [.document] + document.descendants(of: document.root).map { document.kind(of: $0) }
  }
}
