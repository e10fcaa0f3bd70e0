import Diagnostics
import Markdown
import TestSupport
import Testing

struct DocumentTests {
  @Test func readsAnArticleAsATree() {
    let text = """
      # Title with `code`

      A paragraph, *emphasis*, **strong** and a
      soft break, a hard break\\
      and [a link](b.md "title") with ![an image](i.png).

      > A quote
      > - with a list
      lazily continued

      - tight
      - [two](two.md): reason
        - nested

      3) loose

      4) list

      ```yaml counterweight-review
      schema: 1
      ```

          indented

      <!-- comment -->

      ***
      Setext &amp; heading
      ---
      """
    expectSnapshot(Document(parsing: text, firstLine: 6).dump, named: "article.tree.txt")
  }

  @Test func placesWhatLibcmarkMisplaces() {
    let text = """
      > ```
      > unclosed fence

      - # trailing ##
      - #

      <!-- one line -->
      > <!-- two
      > lines -->

      - a

      - b

      """
    expectSnapshot(Document(parsing: text).dump, named: "odd-ends.tree.txt")
  }

  @Test(arguments: ["", "\n", "\n\n", "   ", "\u{FEFF}", "[a]: b.md"])
  func hasOnlyARootForNothing(_ text: String) {
    let document = Document(parsing: text)
    #expect(document.firstChild(of: document.root) == nil)
    #expect(document.parent(of: document.root) == nil)
    #expect(document.nextSibling(of: document.root) == nil)
    #expect(Array(document.children(of: document.root)) == [])
    #expect(document.plainText(of: document.root) == "")
    #expect(document.headings == [])
    #expect(document.deepestCut == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesAtEveryKindOfLineEnd(_ lineEnd: String) throws {
    let text = ["# One", "", "two `co", "de` three", "", "> four", ""].joined(separator: lineEnd)
    let document = Document(parsing: text)
    let source = SourceFile(path: "a.md", text: text)
    let blocks = document.nodes.filter { document.kind(of: $0).isBlock }
    #expect(
      blocks.compactMap { document.range(of: $0)?.lowerBound.description }
        == ["1:1", "1:1", "3:1", "6:1", "6:3"])
    let four = try #require(document.nodes.last)
    #expect(document.literal(of: four) == "four")
    #expect(
      document.literalRange(of: four, in: source) == SourceRange(line: 6, column: 3, length: 4))
  }

  @Test func countsColumnsInBytes() throws {
    let marked = MarkedText("äöü ⟦`漢字`⟧ ⟦*x*⟧")
    let document = Document(parsing: marked.text)
    let emphasis = try #require(document.first { $0 == .emphasis })
    #expect(document.range(of: emphasis) == marked.ranges[1])
  }

  @Test func keepsAByteOrderMarkOutOfTheText() throws {
    let document = Document(parsing: "\u{FEFF}# Title")
    #expect(document.headings.map(\.text) == ["Title"])
  }

  @Test func readsNULAsAReplacementCharacter() throws {
    let document = Document(parsing: "a\0b `c\0`")
    #expect(document.plainText(of: document.root) == "a\u{FFFD}b c\u{FFFD}")
  }

  @Test(arguments: [
    (text: "a *b* `c` [d](e)", plain: "a b c d"),
    (text: "a\nb", plain: "a b"),
    (text: "a  \nb\\\nc", plain: "a b c"),
    (text: "![i *j*](k) &amp; \\*", plain: "i j & *"),
    (text: "a <b>c</b>", plain: "a c"),
    (text: "# a\n\nb\n\n- c\n- d", plain: "a\nb\nc\nd"),
    (text: "a\n\n```\nb\n\n```\n\nc", plain: "a\nb\nc"),
    (text: "<div>\n\na", plain: "a"),
    (text: "<https://example.com>", plain: "https://example.com"),
  ])
  func givesThePlainText(text: String, plain: String) {
    let document = Document(parsing: text)
    #expect(document.plainText(of: document.root) == plain)
  }

  @Test func givesTheLiteralsOfLeavesOnly() throws {
    let document = Document(parsing: "# a `b`\n\n```\nc\n```\n")
    #expect(document.nodes.map(document.literal) == ["", "", "a ", "b", "c\n"])
  }

  @Test func countsMarkupIntoListStyles() {
    let document = Document(parsing: "- a\n- b\n\n7. c\n\n9. d\n")
    let lists = document.children(of: document.root).map(document.kind)
    #expect(
      lists == [
        .list(ListStyle(isOrdered: false, start: 0, isTight: true)),
        .list(ListStyle(isOrdered: true, start: 7, isTight: false)),
      ])
  }

  @Test func resolvesEscapesInInfoStringsAndTitles() {
    let document = Document(parsing: "``` a\\*b &amp; c\n```\n[a](b 'c\\'d')\n")
    #expect(document.first { $0 == .codeBlock(info: "a*b & c") } != nil)
    #expect(document.first { $0 == .link(destination: "b", title: "c'd") } != nil)
  }
}

struct NestingTests {
  @Test func keepsWhatIsNestedNotTooDeep() {
    let document = Document(parsing: String(repeating: ">", count: 254) + " a")
    #expect(document.deepestCut == nil)
    #expect(document.plainText(of: document.root) == "a")
  }

  @Test func cutsBlocksAtTheDeepestNesting() {
    let document = Document(
      parsing: "a\n\n" + String(repeating: ">", count: 300) + " b", firstLine: 5)
    #expect(document.deepestCut == SourcePosition(line: 7, column: 257))
    #expect(document.plainText(of: document.root) == "a")
    #expect(document.nodes.count == 3 + 256)
  }

  @Test func cutsInlinesAtTheDeepestNesting() {
    let stars = String(repeating: "**", count: 300)
    let document = Document(parsing: "a\n\n\(stars)b\(stars)\n\nc")
    #expect(document.deepestCut == SourcePosition(line: 3, column: 1))
    #expect(document.plainText(of: document.root) == "a\n\nc")
  }

  @Test func givesIDsOnlyToHeadingsThatAreInTheTree() {
    let deep = String(repeating: ">", count: 300) + " # Same\n\n# Same\n"
    #expect(Document(parsing: deep).headings.map(\.id) == ["same"])
    #expect(HTMLRenderer.html(deep, headingIDs: true).contains("<h1 id=\"same\">Same</h1>\n"))
  }
}
