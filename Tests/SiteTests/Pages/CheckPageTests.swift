import Site
import Testing

struct CheckPageTests {
  private func pages() async -> [Page] {
    var content = SmallContent()
    content.add("signals/one.md", title: "One", front: "status: reviewed")
    let compilation = await content.compilation()
    return await SiteBuilder.pages(
      of: compilation, examples: [],
      checks: [
        CheckReference(
          identifier: "AbsoluteLink", severity: "error", area: "Links", summary: "Link relatively.",
          explanation: "Because.", failing: "[a](/b.md) & <c>", passing: "[a](b.md)",
          hasSnippets: true),
        CheckReference(
          identifier: "LargeFile", severity: "warning", area: "Front matter", summary: "Be short.",
          explanation: "Because.", failing: "Too long.", passing: "Short.", hasSnippets: false),
      ])
  }

  @Test func describesEachCheck() async throws {
    let pages = await pages()
    let first = try #require(pages[path: "checks/AbsoluteLink.html"]).text
    #expect(first.contains("<pre><code>[a](/b.md) &amp; &lt;c&gt;</code></pre>"))
    #expect(first.contains("counterweight-disable-next-line AbsoluteLink: the reason"))
    #expect(first.contains("<a rel=\"next\" href=\"LargeFile.html\">"))
    let second = try #require(pages[path: "checks/LargeFile.html"]).text
    #expect(second.contains("<p>Too long.</p>"))
    #expect(second.contains("<span class=\"mark\">warning</span>"))
    for page in [first, second] { #expect(HTMLScan(page).problems == []) }
  }

  @Test func listsChecksByArea() async throws {
    let index = try #require(await pages()[path: "checks/index.html"]).text
    #expect(index.contains("<h2 id=\"group.front-matter\">Front matter</h2>"))
    #expect(index.contains("<a href=\"AbsoluteLink.html\">AbsoluteLink</a>"))
    let home = try #require(await pages()[path: "index.html"]).text
    #expect(home.contains("<a href=\"checks/index.html\">"))
  }
}
