public import KnowledgeBase
import Templating

/// Turns a compiled knowledge base into the files of a site.
public enum SiteBuilder {
  /// All files, sorted by path.
  ///
  /// The same knowledge base, examples and options give the same bytes; nothing else is looked at, so
  /// neither the order of the examples nor the number of processors matters. Articles that are too
  /// broken to stand in the catalog have no page.
  ///
  /// - Parameters:
  ///   - compilation: the knowledge base.
  ///   - examples: the reviews to show, in any order.
  ///   - checks: the checks to describe, in the order of their names.
  ///   - options: what whoever publishes the site decides.
  ///   - theme: templates and style sheet; what is wrong with one's own shows in its diagnostics afterwards.
  /// - Returns: pages of HTML, the style sheet, the script with its index and, at the root of a host, `robots.txt`.
  public static func pages(
    of compilation: Compilation, examples: [ExampleReview], checks: [CheckReference] = [],
    options: SiteOptions = SiteOptions(), theme: SiteTheme = .builtIn
  ) async -> [Page] {
    await pages(
      of: compilation, examples: examples, checks: checks, options: options, theme: theme.theme)
  }

  static func pages(
    of compilation: Compilation, examples: [ExampleReview], checks: [CheckReference],
    options: SiteOptions, theme: Theme
  ) async -> [Page] {
    let index = SiteIndex(
      compilation.catalog, compilation.resolver, examples: Example.all(examples))
    let writer = PageWriter(index, theme: theme, options: options, checks: checks)
    var pages = await compilation.catalog.articles.mapInParallel(writer.page(of:))
      .compactMap(\.self)
    pages += index.examples.indices.map(writer.page(ofExampleAt:))
    pages += ArticleKind.allCases.compactMap(writer.index(of:))
    pages += [writer.indexOfExamples(), writer.pathPage(), writer.wholeMapPage()]
      .compactMap(\.self)
    pages += writer.checkPages()
    pages += [writer.searchPage(), await SearchIndex(index, checks: checks).page, script]
    pages += [writer.homePage(), writer.notFoundPage(), writer.reviewPage(), styleSheet(of: theme)]
    if let base = options.baseURL {
      let feed = Feed(index: index, title: options.title, base: base)
      pages += [feed.atom(), feed.sitemap(of: pages)]
    }
    pages += writer.redirects(besides: Set(pages.map(\.path)))
    pages += [robots(options)].compactMap(\.self)
    return pages.sorted()
  }

  private static let script = Page(
    path: "search.js", contentType: .javaScript, bytes: Array(BuiltInTemplates.script.utf8))

  private static func styleSheet(of theme: Theme) -> Page {
    Page(path: "style.css", contentType: .css, bytes: Array(theme.style.utf8))
  }

  /// Crawlers look for it at the root of a host only, so it makes sense only there.
  private static func robots(_ options: SiteOptions) -> Page? {
    guard let base = options.baseURL, base.path == "/" else { return nil }
    let text = "User-agent: *\nDisallow:\n\nSitemap: \(base.text)\(Feed.sitemapPath)\n"
    return Page(path: "robots.txt", contentType: .text, bytes: Array(text.utf8))
  }
}
