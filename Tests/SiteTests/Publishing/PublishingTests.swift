import Foundation
import Site
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct PublishingTests {
  private func content() -> SmallContent {
    var content = SmallContent()
    content.add(
      "signals/new.md", title: "New & better", summary: "A & B.",
      front: "status: reviewed\naliases: [old, other]")
    content.add("signals/other.md", title: "Other", front: "status: reviewed")
    content.files["signals/other.md"] = content.files["signals/other.md"]?
      .replacing("2026-11-23", with: "2026-11-24")
    return content
  }

  private func pages(_ base: String?) async -> [Page] {
    await content().pages(SiteOptions(baseURL: base.flatMap { BaseURL($0) }))
  }

  @Test func leadsOnFromFormerNames() async throws {
    let pages = await pages(nil)
    let old = try #require(pages[path: "signals/old.html"]).text
    #expect(old.contains(#"<meta http-equiv="refresh" content="0; url=new.html">"#))
    #expect(old.contains(#"<link rel="canonical" href="new.html">"#))
    #expect(old.contains(#"<a href="new.html">New &amp; better</a>"#))
    #expect(HTMLScan(old).problems == [])
    let other = try #require(pages[path: "signals/other.html"]).text
    #expect(!other.contains("http-equiv"), "an article comes before a former name")
    let based = try #require(await self.pages("https://example.org/kb")[path: "signals/old.html"])
    #expect(
      based.text.contains(#"<link rel="canonical" href="https://example.org/kb/signals/new.html">"#)
    )
    #expect(based.text.components(separatedBy: "rel=\"canonical\"").count == 2)
  }

  @Test func tellsCrawlersAndReadersOnlyWithABase() async throws {
    let plain = await pages(nil)
    for path in ["sitemap.xml", "feed.xml", "robots.txt"] { #expect(plain[path: path] == nil) }
    #expect(plain.allSatisfy { !$0.text.contains("og:url") && !$0.text.contains("feed.xml") })

    let based = await pages("https://example.org/kb")
    let sitemap = try #require(based[path: "sitemap.xml"]).text
    #expect(
      sitemap.contains(
        "<loc>https://example.org/kb/signals/other.html</loc>\n<lastmod>2026-11-24</lastmod>"))
    #expect(sitemap.contains("<loc>https://example.org/kb/index.html</loc>"))
    for absent in ["404.html", "signals/old.html", "style.css"] {
      #expect(!sitemap.contains(absent), "\(absent)")
    }
    #expect(based[path: "robots.txt"] == nil)
    let robots = try #require(await pages("https://example.org")[path: "robots.txt"]).text
    #expect(robots.contains("Sitemap: https://example.org/sitemap.xml"))
  }

  @Test func listsTheLatestChangesFirst() async throws {
    let feed = try #require(await pages("https://example.org/kb")[path: "feed.xml"]).text
    let other = try #require(feed.range(of: "<title>Other</title>"))
    let new = try #require(feed.range(of: "<title>New &amp; better</title>"))
    #expect(other.lowerBound < new.lowerBound)
    #expect(feed.contains("<summary>A &amp; B.</summary>"))
    #expect(feed.contains("<updated>2026-11-24T00:00:00Z</updated>"))
    #expect(feed.contains(#"<link rel="self" href="https://example.org/kb/feed.xml"/>"#))
  }

  @Test func saysWhatOthersMayShowOfALink() async throws {
    let page = try #require(await pages("https://example.org/kb/")[path: "signals/new.html"]).text
    #expect(
      page.contains(#"<meta property="og:title" content="New &amp; better · Counterweight">"#))
    #expect(
      page.contains(#"<meta property="og:url" content="https://example.org/kb/signals/new.html">"#))
    #expect(page.contains(#"href="../feed.xml""#))
    #expect(!page.contains("og:image"))
  }

  @Test func isReadByAnXMLParser() async throws {
    for path in ["sitemap.xml", "feed.xml"] {
      let page = try #require(await pages("https://example.org/kb")[path: path])
      #expect(XMLParser(data: Data(page.bytes)).parse(), "\(path)")
    }
  }
}
