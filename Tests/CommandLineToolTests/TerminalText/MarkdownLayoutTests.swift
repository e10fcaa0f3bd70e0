import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import CommandLineTool

struct MarkdownLayoutTests {
  private static func text(_ markdown: String, width: Int = 40, styled: Bool = false) -> String {
    let document = Document(parsing: markdown)
    var layout = TextLayout(width: width)
    MarkdownLayout(document, isStyled: styled)
      .add(Array(document.children(of: document.root)), to: &layout, .all(""))
    return layout.text(styled: styled)
  }

  @Test(arguments: [
    (markdown: "A *b* **c** `d`.\n", plain: "A *b* **c** `d`.\n"),
    ("one\ntwo  \nthree\n", "one two\nthree\n"),
    ("- a\n- b\n  - c\n", "- a\n- b\n  - c\n"), ("- a\n\n- b\n", "- a\n\n- b\n"),
    ("9. a\n10. b\n", "9. a\n10. b\n"), ("- a\n\n  b\n", "- a\n\n  b\n"),
    ("> a\n>\n> b\n", "> a\n>\n> b\n"), ("> - a\n", "> - a\n"),
    ("```\nlet a\n  b\n```\n", "    let a\n      b\n"),
    ("- a\n\n      code\n", "- a\n\n      code\n"),
    ("[Tag zoo](../antipatterns/tag-zoo.md)\n", "Tag zoo\n"),
    ("[Example](https://example.com)\n", "Example <https://example.com>\n"),
    ("<https://example.com>\n", "https://example.com\n"), ("<a@example.com>\n", "a@example.com\n"),
    ("![a map](map.svg)\n", "[image: a map]\n"), ("### Head\n\ntext\n", "Head\n\ntext\n"),
    ("a\n\n***\n\nb\n", "a\n\n* * *\n\nb\n"), ("-\n- b\n", "-\n- b\n"),
    (
      "- 123456789 123456789 123456789 123456789 123456789\n",
      "- 123456789 123456789 123456789\n  123456789 123456789\n"
    ),
    ("a<!-- c -->b\n\n<!-- c -->\n", "ab\n"),
    ("\u{1B}[31mred\u{202E}\n", "\u{FFFD}[31mred\u{FFFD}\n"),
  ])
  func laysOut(markdown: String, plain: String) {
    #expect(Self.text(markdown) == plain)
  }

  @Test func styles() {
    #expect(
      Self.text("*a b* **c** [d](e.md)\n", styled: true)
        == "\u{1B}[3ma b\u{1B}[0m \u{1B}[1mc\u{1B}[0m \u{1B}[4md\u{1B}[0m\n")
  }

  @Test func measuresWideCharacters() {
    let text = Self.text(String(repeating: "漢字漢字 ", count: 8))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 39 }, "\(text)")
  }

  @Test(arguments: SeededGenerator.seeds(60))
  func fitsTheWidthAndKeepsEveryWord(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let markdown = random.text(.markdown, pieces: 120)
    let document = Document(parsing: markdown)
    for width in [40, 63, 100] {
      let plain = Self.text(markdown, width: width)
      #expect(!plain.contains("\u{1B}"))
      for line in plain.split(separator: "\n") where DisplayWidth.of(line) >= width {
        // Only what cannot be broken may be wider: one word behind its margin, or a line of code.
        let isCode = document.descendants(of: document.root).contains { node in
          if case .codeBlock = document.kind(of: node) { true } else { false }
        }
        let words = line.drop { " >-*0123456789.".contains($0) }.split(separator: " ")
        #expect(words.count <= 1 || isCode, "\(line)")
      }
    }
  }

  @Test func survivesTheDeepestNesting() {
    for mark in ["> ", "- ", "1. "] {
      let text = Self.text(String(repeating: mark, count: 5000) + "a\n\nend\n")
      #expect(text.hasSuffix("end\n"), "\(mark)")
    }
  }
}
