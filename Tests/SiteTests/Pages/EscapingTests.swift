import Site
import Testing

struct EscapingTests {
  static let nasty = #"<script>alert('x')</script> & "q" 's' `<b>`"#

  /// Every place in which an author's words are shown, with words that would be markup.
  private func pages() async -> [Page] {
    var content = SmallContent()
    let written = #"\<script>alert('x')\</script> & "q" 's' `<b>`"#
    content.add(
      "antipatterns/aa.md", title: "A \(written)", summary: "S \(written)", front: "status: draft",
      body: "## Signalled by\n\n- [Signal](../signals/bb.md): R \(written)")
    content.add("signals/bb.md", title: "B \(written)", summary: written, front: "status: draft")
    content.add("lenses/cc.md", title: "C \(written)", summary: written, front: "order: 1")
    for (id, order) in [("dd", 1), ("ee", 2)] {
      content.add(
        "questions/\(id).md", title: "\(id) \(written)", summary: written,
        front: "lens: cc\norder: \(order)\nclass: major\nchange: free\nquantities: [ff]",
        body: """
          ## Answers

          - `none` (0): N \(written)
            - against [A](../antipatterns/aa.md) (2)
          - `all` (4): L \(written)
            - for [A](../antipatterns/aa.md) (3)
          \(order == 2 ? "## Skip when\n\n- [D](dd.md) is `none`" : "")
          """)
    }
    content.add(
      "quantities/ff.md", title: "F \(written)", summary: written,
      front: "symbol: \"<s>&\"\nunit: \"<u>&\"\nscope: proposal\ngiven: [point]\nminimum: 0")
    content.examples["examples/<b>&'x'.review.md"] = "# \(written)\n\n\(written)\n"
    return await content.pages(SiteOptions(title: Self.nasty))
  }

  @Test func titlesAndAllOtherWordsStayText() async throws {
    let pages = await pages()
    #expect(pages.count >= 15, "\(pages.map(\.path))")
    for page in pages where page.contentType == .html {
      let scan = HTMLScan(page.text)
      #expect(scan.problems == [], "\(page.path)")
      #expect(scan.all("script").count == 1, "\(page.path) has a script of somebody else")
      #expect(scan.all("b").isEmpty && scan.all("s").isEmpty, "\(page.path)")
      #expect(
        scan.text(ofFirst: "title")?.contains("<script>alert('x')</script> & \"q\" 's'") == true)
    }
  }

  @Test func showsTheTitleAsItIs() async throws {
    let page = try #require(await pages()[path: "signals/bb.html"])
    #expect(page.title == #"B <script>alert('x')</script> & "q" 's' <b>"#)
    let scan = HTMLScan(page.text)
    #expect(scan.text(ofFirst: "title") == "\(page.title) · \(Self.nasty)")
    #expect(page.text.contains("&lt;script&gt;"))
  }

  @Test func encodesNamesOfFilesInLinks() async throws {
    let pages = await pages()
    let page = try #require(pages[path: "examples/<b>&'x'.html"])
    let index = try #require(pages[path: "examples/index.html"])
    #expect(index.text.contains(#"href="%3Cb%3E%26%27x%27.html""#))
    #expect(HTMLScan(page.text).problems == [])
  }
}
