import KnowledgeBase
import Templating

/// The files for crawlers and readers that need to know where the site stands.
struct Feed: Sendable {
  let index: SiteIndex
  let title: String
  let base: BaseURL

  /// Readers ask for news and not for everything.
  private static let mostEntries = 40

  static let path = "feed.xml"
  static let sitemapPath = "sitemap.xml"

  /// The articles changed last, as Atom (RFC 4287).
  func atom() -> Page {
    let entries = index.catalog.articles.filter { !$0.updated.isEmpty && index[$0.id] != nil }
      .sorted { ($0.updated, $1.id) > ($1.updated, $0.id) }
    var xml = XML()
    xml.add(#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">"#)
    xml.add("title", title)
    xml.add("id", base.text)
    xml.add(#"<link rel="self" href="\#(XML.escaped(base.text))\#(Self.path)"/>"#)
    xml.add(#"<link href="\#(XML.escaped(base.text))"/>"#)
    xml.add("updated", Self.time(entries.first?.updated ?? "1970-01-01"))
    xml.add("<author>")
    xml.add("name", title)
    xml.add("</author>")
    for article in entries.prefix(Self.mostEntries) {
      guard let entry = index[article.id] else { continue }
      let url = base.text + entry.address.href(from: "")
      xml.add("<entry>")
      xml.add("title", article.title)
      xml.add("id", url)
      xml.add(#"<link href="\#(XML.escaped(url))"/>"#)
      xml.add("updated", Self.time(article.updated))
      xml.add(#"<category term="\#(article.kind.noun)"/>"#)
      xml.add("summary", article.summary)
      xml.add("</entry>")
    }
    xml.add("</feed>")
    return Page(path: Self.path, contentType: .atom, bytes: xml.bytes)
  }

  /// All pages, with the day of the last change where that is known (sitemaps.org).
  ///
  /// - Parameter pages: the pages of the site; what is no page to read is left out.
  /// - Returns: the file.
  func sitemap(of pages: [Page]) -> Page {
    let days = Dictionary(
      index.catalog.articles.compactMap { article in
        index[article.id].map { ($0.address.path, article.updated) }
      }, uniquingKeysWith: { first, _ in first })
    var xml = XML()
    xml.add(#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#)
    for page in pages.sorted()
    where page.contentType == .html && page.path != PageFrame.notFound.path {
      xml.add("<url>")
      xml.add("loc", base.text + Address(path: page.path).href(from: ""))
      if let day = days[page.path], !day.isEmpty { xml.add("lastmod", day) }
      xml.add("</url>")
    }
    xml.add("</urlset>")
    return Page(path: Self.sitemapPath, contentType: .xml, bytes: xml.bytes)
  }

  private static func time(_ day: String) -> String { "\(day)T00:00:00Z" }
}

/// A text of XML, line by line.
private struct XML {
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="utf-8"?>"#.utf8) + [0x0A]

  /// Adds markup as it is.
  mutating func add(_ markup: String) {
    bytes += Array(markup.utf8)
    bytes.append(0x0A)
  }

  /// Adds an element with text in it.
  mutating func add(_ name: String, _ text: String) {
    add("<\(name)>\(Self.escaped(text))</\(name)>")
  }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    // XML 1.0 has no way to write control characters.
    bytes.appendEscaped(String(text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }))
    return String(decoding: bytes, as: UTF8.self)
  }
}
