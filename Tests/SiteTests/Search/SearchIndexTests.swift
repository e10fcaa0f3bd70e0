import KnowledgeBase
@testable import Site
import Testing

struct SearchIndexTests {
  private func index(_ content: SmallContent) async -> SearchIndex {
    let compilation = await content.compilation()
    let examples = Example.all(compilation.examples.compactMap { ExampleReview($0) })
    return await SearchIndex(
      SiteIndex(compilation.catalog, compilation.resolver, examples: examples))
  }

  @Test func staysBelowThirtyKilobytesForAHundredArticles() async throws {
    let page = try #require(try await ShippedSite.pages.value[path: SearchIndex.path])
    let articles = try ShippedSite.files().filter { !$0.path.hasSuffix(".review.md") }
    #expect(page.bytes.count * 100 < 30_000 * articles.count, "\(page.bytes.count) bytes")
  }

  @Test func staysSmallHoweverLongTheArticlesAre() async {
    var content = SmallContent()
    for number in 0..<40 {
      content.add(
        "signals/article-\(number)-with-a-long-name.md",
        title: String(repeating: "Very \"long\" title <b> \(number) ", count: 12),
        summary: String(repeating: "A \\ summary — with “quotes” \(number) ", count: 12),
        front: "status: reviewed",
        body: "## How to see it\n\n"
          + (0..<900).map { "word\($0 * number)" }.joined(separator: " "))
    }
    let index = await index(content)
    #expect(index.entries.count == 40)
    for entry in index.entries { #expect(entry.line.utf8.count <= SearchIndex.room) }
    #expect(index.page.bytes.count < 12_000)
  }

  @Test func keepsTheWordsThatMarkAnArticle() async throws {
    var content = SmallContent()
    for number in 0..<12 {
      content.add(
        "signals/s\(number).md", title: "Signal \(number)", front: "status: reviewed",
        body: "## How to see it\n\nEverybody counts everything, also here. "
          + (number == 3 ? "Zeppelins, zeppelins and quills." : "")
          + "\n\n## Sources\n\n- Bibliography of \(number)")
    }
    let entry = try #require(await index(content).entries.first { $0.name == "s3" })
    #expect(entry.words == "zeppelins quills")
  }

  @Test func keepsFormerNames() async throws {
    var content = SmallContent()
    content.add(
      "signals/new.md", title: "New", front: "status: reviewed\naliases: [old-name, older]")
    #expect(await index(content).entries.first?.words == "old-name older")
  }

  @Test func leadsToPagesThatAreThere() async throws {
    let pages = Set(try await ShippedSite.pages.value.map(\.path))
    let compilation = await Compiler.compile(try ShippedSite.files())
    let index = await SearchIndex(
      SiteIndex(
        compilation.catalog, compilation.resolver,
        examples: Example.all(compilation.examples.compactMap { ExampleReview($0) })))
    #expect(index.entries.count > 140)
    for entry in index.entries {
      let path = "\(index.kinds[entry.kind].folder)\(entry.name).html"
      #expect(pages.contains(path), "\(path)")
    }
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a \"b\" \\ c", #""a \"b\" \\ c""#), ("</script>", #""\x3C/script>""#),
    ("a\nb\u{2028}", #""a\u000ab\u2028""#), ("é 指", "\"é 指\""),
  ])
  func writesTextAsJavaScript(text: String, literal: String) {
    #expect(JavaScript.literal(text) == literal)
  }

  @Test func everyTitleIsOnThePageWithoutAScript() async throws {
    let pages = try await ShippedSite.pages.value
    let page = try #require(pages[path: "search.html"])
    let links = Set(HTMLScan(page.text).all("a").compactMap { $0.attributes["href"] })
    let articles = pages.filter { page in
      page.contentType == .html && page.path.contains("/") && !page.path.hasSuffix("index.html")
    }
    #expect(articles.count > 150)
    for article in articles { #expect(links.contains(article.path), "\(article.path)") }
  }
}
