import Diagnostics
import Markdown
import Testing

/// Inputs that are small and known to overwhelm Markdown parsers; see cmark's `pathological_tests.py`.
@Suite(.timeLimit(.minutes(1)), .serialized)
struct PathologicalTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String

    var testDescription: String { name }
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let inputs = [
    Input(name: "nested block quotes", text: times(100_000, ">") + " a"),
    Input(name: "nested lists", text: times(5_000, "- ") + "a"),
    Input(
      name: "indented lists", text: (0..<500).map { times($0, "  ") + "- a\n" }.joined()),
    Input(
      name: "nested strong emphasis",
      text: times(30_000, "*a **a ") + "b" + times(30_000, " a** a*")),
    Input(name: "many closers", text: times(30_000, "a_ ")),
    Input(name: "many openers", text: times(30_000, "_a ")),
    Input(name: "unmatched emphasis", text: times(30_000, "*a **a ")),
    Input(name: "open brackets", text: times(25_000, "[")),
    Input(name: "links that never close", text: times(20_000, "[a](b")),
    Input(name: "nested brackets", text: times(20_000, "[") + "a" + times(20_000, "]")),
    Input(name: "open destinations", text: times(20_000, "[a](<b")),
    Input(name: "parentheses in destinations", text: times(5_000, "[a](b(c(d")),
    Input(name: "many links", text: times(3_000, "[a](b.md) ")),
    Input(name: "many links behind code", text: "`](c)` " + times(3_000, "[a](b.md) ")),
    Input(name: "many reference links", text: times(3_000, "[r] ") + "\n\n[r]: b.md\n"),
    Input(
      name: "many definitions",
      text: (0..<10_000).map { "[\($0)]: u\n" }.joined() + times(10_000, "[x] ")),
    Input(name: "many autolinks", text: times(3_000, "<https://a.b> ")),
    Input(name: "backticks", text: (1..<1_000).map { "e" + times($0, "`") }.joined()),
    Input(name: "backslashes", text: times(50_000, "\\")),
    Input(name: "entities", text: times(10_000, "&amp;&#0;")),
    Input(name: "NUL", text: times(50_000, "\0a")),
    Input(name: "unclosed comments", text: "</" + times(30_000, "<!--")),
    Input(name: "unclosed instructions", text: times(30_000, "<?")),
    Input(name: "headings of one name", text: times(3_000, "# a\n")),
    Input(name: "lazy lines", text: "> a\n" + times(3_000, "b `c` [d](e)\n")),
    Input(name: "CR only", text: times(3_000, "# a\r\r")),
    Input(name: "one long line", text: times(200_000, "a ")),
    Input(name: "tabs", text: times(10_000, "\t- a\n")),
  ]

  @Test(arguments: inputs)
  func readsInTime(_ input: Input) {
    let document = Document(parsing: input.text)
    #expect(document.nodes.count > 1)
    _ = document.plainText(of: document.root)
    _ = document.headings
    let source = SourceFile(path: "a.md", text: input.text)
    _ = document.links(in: source)
    for node in document.descendants(of: document.root) {
      _ = document.literalRange(of: node, in: source)
    }
  }

  @Test(arguments: inputs)
  func rendersInTime(_ input: Input) {
    #expect(!HTMLRenderer.html(input.text, headingIDs: true) { _, _ in "a" }.isEmpty)
    #expect(!HTMLRenderer.sections(input.text).sections.isEmpty)
  }

  @Test func provesAllOfTenThousandLinks() {
    for text in [Self.times(10_000, "[a](b.md) "), "`](c)` " + Self.times(10_000, "[a](b.md) ")] {
      let links = Document(parsing: text).links(in: SourceFile(path: "a.md", text: text))
      #expect(links.count { $0.isProven } == 10_000)
      #expect(Set(links.map(\.range)).count == 10_000)
    }
  }

  @Test func survivesADepthOfAHundredThousand() {
    let document = Document(parsing: Self.times(100_000, ">") + " a\n\nb")
    #expect(document.deepestCut == SourcePosition(line: 1, column: 257))
    #expect(document.plainText(of: document.root) == "b")
  }
}
