import KnowledgeBase
import Templating

extension PageWriter {
  /// Pages at the addresses that articles had before, which lead on to where they are now.
  ///
  /// - Parameter taken: the addresses of all other pages, which come first.
  /// - Returns: at most one page for an address, in the order of the articles.
  func redirects(besides taken: Set<String>) -> [Page] {
    var taken = taken
    var pages: [Page] = []
    for article in index.catalog.articles where !article.aliases.isEmpty {
      guard let entry = index[article.id] else { continue }
      for alias in article.aliases {
        let name = "\(alias.rawValue).html"
        let path = article.kind.folder.map { "\($0)/\(name)" } ?? name
        guard taken.insert(path).inserted else { continue }
        pages.append(redirect(from: Address(path: path), alias, to: entry))
      }
    }
    return pages
  }

  private func redirect(
    from address: Address, _ alias: ArticleID, to entry: SiteIndex.Entry
  ) -> Page {
    let title = "\(alias.rawValue) is now “\(entry.title)”"
    return page(
      at: address, title: title, description: title, shelf: .kind(entry.kind),
      template: theme.redirect, canonical: entry.address,
      [
        .title: .text(entry.title), .href: .text(entry.address.href(from: address.folder)),
        .key: .text(alias.rawValue), .isAnywhere: .flag(options.baseURL == nil),
      ])
  }
}
