import Diagnostics
import Markdown
import TestSupport
import Testing

struct LinkTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    /// The text with its destinations marked, in the order of the links.
    let text: String

    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  @Test(arguments: [
    Example("inline link", "See [a](⟦b.md⟧)."),
    Example("list item", "- [Singleton](⟦singelton.md⟧): a reason"),
    Example("two on a line", "[a](⟦b.md⟧) [c](⟦d.md⟧)"),
    Example("the same destination twice", "[a](⟦b.md⟧) and\n[a](⟦b.md⟧)"),
    Example("image", "![a](⟦b.png⟧)"),
    Example("image in a link", "[![a](⟦b.png⟧)](⟦c.md⟧)"),
    Example("title", "[a](⟦b.md⟧ \"a title\")"),
    Example("angle brackets", "[a](<⟦b c.md⟧>)"),
    Example("angle brackets with spaces to cut off", "[a](<⟦ b ⟧>)"),
    Example("percent-encoding", "[a](⟦b%20c.md⟧)"),
    Example("parentheses", "[a](⟦b(c).md⟧)"),
    Example("escapes", "[a](⟦b\\_\\(c.md⟧)"),
    Example("entities", "[a](⟦b&amp;c&#46;md⟧)"),
    Example("empty destination", "[a](⟦⟧)"),
    Example("space around the destination", "[a](  ⟦b.md⟧  )"),
    Example("autolink", "<⟦https://example.com/?a=b&c⟧>"),
    Example("autolink in a list item", "- x: <⟦https://example.com⟧>"),
    Example("e-mail autolink", "> <⟦me@example.com⟧>"),
    Example("after wide characters", "漢字 [é](⟦ü.md⟧)"),
    Example("heading", "## [a](⟦b.md⟧)"),
    Example("setext heading", "a\n[b](⟦c.md⟧)\n==="),
    Example("block quote", "> a\n> [b](⟦c.md⟧)"),
    Example("lazy continuation line", "> a\nb [c](⟦d.md⟧)"),
    Example("indented continuation line", "- a\n     b [c](⟦d.md⟧)"),
    Example("after a hard break", "a\\\n[b](⟦c.md⟧)"),
    Example("after a code span over lines", "`a\nb` [c](⟦d.md⟧)"),
    Example("text over lines", "[a\nb](⟦c.md⟧) [d](⟦e.md⟧)"),
    Example("destination on the next line", "> [a](\n> ⟦b.md⟧)"),
    Example("the same link within code before", "`[a](b.md)` [a](⟦b.md⟧)"),
    Example("the same link within code after", "[a](⟦b.md⟧) `[a](b.md)`"),
    Example("the same link escaped before", "\\[a](b.md) [a](⟦b.md⟧)"),
    Example("the same link within raw HTML", "<b c=\"](b.md)\"> [a](⟦b.md⟧)"),
    Example("definitions elsewhere", "[a](⟦b.md⟧)\n\n[b]: b.md\n"),
    Example("CRLF", "a\r\n\r\n- [b](⟦c.md⟧)\r\n"),
    Example("lone CR", "a\r\r- [b](⟦c.md⟧)\r"),
    Example("table-like text", "| [a](⟦b.md⟧) | [c](⟦d.md⟧) |"),
  ])
  func provesThePlaceOfADestination(_ example: Example) {
    let marked = MarkedText(example.text)
    let links = Document(parsing: marked.text).links(in: marked.source)
    #expect(links.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound } == marked.ranges)
    #expect(links.allSatisfy { $0.isProven })
    expectProvenPlaces(in: marked.text)
  }

  @Test(arguments: [
    Example("reference", "a\n\n⟦⟧b [c][r]\n\n[r]: d.md\n"),
    Example("collapsed reference", "⟦⟧[r][]\n\n[r]: d.md\n"),
    Example("shortcut reference", "- ⟦⟧a [r]\n\n[r]: <d.md> 'title'\n"),
    Example("reference beside a look-alike", "⟦⟧[r] `[a](d.md)`\n\n[r]: d.md\n"),
    Example("definition in a block quote", "> [r]: d.md\n\n⟦⟧[r]\n"),
  ])
  func fallsBackToTheStartOfTheBlock(_ example: Example) throws {
    let marked = MarkedText(example.text)
    let link = try #require(Document(parsing: marked.text).links(in: marked.source).first)
    #expect(link.range == marked.range)
    #expect(!link.isProven)
    #expect(link.destination == "d.md")
  }

  @Test func tellsReferencesAndLinksWithOneDestinationApart() {
    let marked = MarkedText("[a][r] and [b](⟦d.md⟧)\n\n[r]: d.md\n")
    let links = Document(parsing: marked.text).links(in: marked.source)
    #expect(links.map(\.isProven) == [false, true])
    #expect(links.last?.range == marked.range)
  }

  @Test func givesAllLinksInOrder() {
    let text = "# [a *b*](c)\n\n[![d](e)](f) <https://g.h>\n\n> - [`i`](j \"k\")\n"
    let links = Document(parsing: text).links(in: SourceFile(path: "a.md", text: text))
    #expect(links.map(\.destination) == ["c", "f", "e", "https://g.h", "j"])
    #expect(links.map(\.text) == ["a b", "d", "d", "https://g.h", "i"])
    #expect(links.map(\.isImage) == [false, false, true, false, false])
    #expect(links.map(\.node) == links.map(\.node).sorted())
  }

  @Test func placesLinksInTheFileAndNotInTheBody() throws {
    let marked = MarkedText("---\nkind: story\n---\n\n[a](⟦b.md⟧)\n\n`[a](b.md)` [a](⟦b.md⟧)\n")
    let split = FrontMatter.split(marked.source)
    let document = Document(parsing: split.body, firstLine: split.bodyFirstLine)
    #expect(document.links(in: marked.source).map(\.range) == marked.ranges)
  }

  @Test func provesNothingInAnotherFile() {
    let document = Document(parsing: "[a](b.md) [c](d&amp;e)")
    let links = document.links(in: SourceFile(path: "b.md", text: "something else"))
    #expect(links.map(\.isProven) == [false, false])
  }

  @Test func seesThroughATextThatLooksLikeItsOwnMarkers() {
    let marked = MarkedText(
      "`x` [a](⟦b&amp;⟧) [c](⟦counterweight-site:0⟧) [d](⟦counterweight-site:1⟧)")
    let links = Document(parsing: marked.text).links(in: marked.source)
    #expect(links.map(\.range) == marked.ranges)
  }
}

struct LiteralRangeTests {
  @Test(arguments: [
    "⟦text⟧",
    "*a*⟦ text ⟧`c`",
    "- `⟦key⟧` (0): b",
    "- a\n  - `⟦key⟧`",
    "`` ⟦`⟧ ``",
    "`a\nb` `⟦c⟧`",
    "> a `b`\nlazy `⟦c⟧`",
    "- a\n       b `⟦c⟧`",
    "a\\\nb `⟦c⟧`",
    "漢字 `⟦é⟧`",
    "## `⟦a⟧` b",
  ])
  func provesALiteralInTheSource(_ text: String) {
    let marked = MarkedText(text)
    let document = Document(parsing: marked.text)
    let ranges = document.nodes.compactMap { document.literalRange(of: $0, in: marked.source) }
    #expect(ranges.contains { $0 == marked.range }, "\(ranges) \(document.dump)")
  }

  @Test(arguments: [
    "a &amp; b", "a \\* b", "`a\nb`", "![](b.png)",
  ])
  func provesNothingThatIsNotThereAsItReads(_ text: String) {
    let document = Document(parsing: text)
    let source = SourceFile(path: "a.md", text: text)
    #expect(document.nodes.allSatisfy { document.literalRange(of: $0, in: source) == nil })
  }

  @Test func provesNothingForBlocks() {
    let text = "```\na\n```\n"
    let document = Document(parsing: text)
    let source = SourceFile(path: "a.md", text: text)
    #expect(document.nodes.allSatisfy { document.literalRange(of: $0, in: source) == nil })
  }

  @Test func provesNothingThatIsThereTwice() throws {
    let text = "> x\ny `a` `a`"
    let document = Document(parsing: text)
    let source = SourceFile(path: "a.md", text: text)
    let codes = document.nodes.filter { document.kind(of: $0) == .code }
    #expect(codes.count == 2)
    #expect(codes.allSatisfy { document.literalRange(of: $0, in: source) == nil })
  }
}
