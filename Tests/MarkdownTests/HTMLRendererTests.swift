import Diagnostics
import Markdown
import TestSupport
import Testing

struct HTMLRendererTests {
  @Test(arguments: [
    (text: "# A *b*", html: "<h1 id=\"a-b\">A <em>b</em></h1>\n"),
    (text: "A\n===\n\nb", html: "<h1 id=\"a\">A</h1>\n<p>b</p>\n"),
    (
      text: "- # A\n- ## A",
      html: "<ul>\n<li>\n<h1 id=\"a\">A</h1>\n</li>\n<li>\n<h2 id=\"a-1\">A</h2>\n</li>\n</ul>\n"
    ),
    (text: "#", html: "<h1 id=\"section\"></h1>\n"),
    (
      text: "# [a](b) `c`\nd",
      html: "<h1 id=\"a-c\"><a href=\"b\">a</a> <code>c</code></h1>\n<p>d</p>\n"
    ),
    (
      text: "> # \"<&>\"",
      html: "<blockquote>\n<h1 id=\"section\">&quot;&lt;&amp;&gt;&quot;</h1>\n</blockquote>\n"
    ),
  ])
  func givesHeadingsTheirIDs(text: String, html: String) {
    #expect(HTMLRenderer.html(text, headingIDs: true) == html)
  }

  @Test func usesTheIDsOfTheDocument() {
    let text = "# a\n\n## a-1\n\n- # a\n\n> a\n> ===\n"
    let html = HTMLRenderer.html(text, headingIDs: true)
    for heading in Document(parsing: text).headings {
      #expect(html.contains("<h\(heading.level) id=\"\(heading.id)\">\(heading.text)</h"))
    }
  }

  @Test func rewritesLinksAndImagesInOrder() {
    var seen: [String] = []
    let html = HTMLRenderer.html(
      "[a](b.md) ![c](d.png \"t\") [![e](f)](g) <https://h.i> [j][k]\n\n[k]: l.md\n",
      headingIDs: false
    ) { destination, isImage in
      seen.append((isImage ? "!" : "") + destination)
      return destination.hasSuffix(".md") ? destination.dropLast(3) + ".html#\"<&>" : nil
    }
    #expect(seen == ["b.md", "!d.png", "g", "!f", "https://h.i", "l.md"])
    #expect(
      html == """
        <p><a href="b.html#%22%3C&amp;%3E">a</a> <img src="d.png" alt="c" title="t" /> \
        <a href="g"><img src="f" alt="e" /></a> <a href="https://h.i">https://h.i</a> \
        <a href="l.html#%22%3C&amp;%3E">j</a></p>

        """)
  }

  @Test func omitsWhatIsDangerous() {
    let text = "<script>a</script>\n\n<b>c</b> [d](javascript:e) ![f](data:text/html,g)\n"
    let html = HTMLRenderer.html(text, headingIDs: true)
    #expect(!html.contains("script"))
    #expect(!html.contains("<b>"))
    #expect(!html.contains("data:"))
  }

  @Test func checksRewrittenDestinations() {
    let html = HTMLRenderer.html("[a](b)", headingIDs: false) { _, _ in "JavaScript:alert(1)" }
    #expect(html == "<p><a href=\"\">a</a></p>\n")
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func differsFromLibcmarkInIDsOnly(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = random.text(.markdown)
      let html = HTMLRenderer.html(text, headingIDs: true)
      #expect(withoutIDs(html) == Libcmark.html(text))
    }
  }
}

struct RenderedSectionTests {
  private let text = """
    Before.

    # The *title*

    Summary, see [a](b.md).

    ## First `section`

    One.

    ### Deeper

    - ## In a list

    ## Second

    # Another H1

    ## Second
    """

  @Test func cutsAtHeadingsOfLevelTwo() {
    let body = HTMLRenderer.sections(text) { destination, _ in destination + "x" }
    #expect(body.title?.text == "The title")
    #expect(body.titleHTML == "The <em>title</em>")
    #expect(body.sections.map(\.heading?.text) == [nil, "First section", "Second", "Second"])
    #expect(body.sections.map(\.heading?.id) == [nil, "first-section", "second", "second-1"])
    #expect(
      body.sections.map(\.headingHTML)
        == ["", "First <code>section</code>", "Second", "Second"])
    #expect(
      body.sections.map(\.html) == [
        "<p>Before.</p>\n<p>Summary, see <a href=\"b.mdx\">a</a>.</p>\n",
        "<p>One.</p>\n<h3 id=\"deeper\">Deeper</h3>\n<ul>\n<li>\n<h2 id=\"in-a-list\">In a list</h2>\n</li>\n</ul>\n",
        "<h1 id=\"another-h1\">Another H1</h1>\n",
        "",
      ])
  }

  @Test func givesHeadingsOfTheFile() {
    let body = HTMLRenderer.sections(text, firstLine: 11)
    #expect(body.title?.range?.lowerBound == SourcePosition(line: 13, column: 1))
  }

  @Test(arguments: ["", "a", "## A", "# A", "## A\n\n# B\n\nc", "# A\n# B\n## C\n## D"])
  func losesNothing(_ text: String) {
    expectPartsMakeTheWhole(of: text)
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func losesNothingOfRandomText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 { expectPartsMakeTheWhole(of: random.text(.markdown)) }
  }

  private func expectPartsMakeTheWhole(of text: String) {
    let body = HTMLRenderer.sections(text)
    let title = body.title.map { "<h1 id=\"\($0.id)\">\(body.titleHTML)</h1>\n" } ?? ""
    var whole = HTMLRenderer.html(text, headingIDs: true)
    if let found = whole.firstRange(of: title), !title.isEmpty { whole.removeSubrange(found) }
    let parts = body.sections.map { section in
      (section.heading.map { "<h2 id=\"\($0.id)\">\(section.headingHTML)</h2>\n" } ?? "")
        + section.html
    }
    #expect(parts.joined() == whole, "\(text.debugDescription)")
    #expect(body.sections.first.map { $0.heading == nil } == true)
  }
}
