import KnowledgeBase
import Templating

extension PageWriter {
  private static let searchTitle = "Search"

  /// The page of all titles, which is also the page of the search.
  func searchPage() -> Page {
    let address = PageFrame.search
    let lede = "Every title, by kind. With scripts, / or Ctrl-K searches from any page."
    return page(
      at: address, title: Self.searchTitle, description: lede, shelf: .search,
      template: theme.search,
      [.title: .text(Self.searchTitle), .lede: .text(lede), .groups: .list(titles(at: address))])
  }

  private func titles(at address: Address) -> [Scope] {
    func group(_ heading: String, _ id: String, _ items: [Scope]) -> Scope? {
      items.isEmpty
        ? nil : [.heading: .text(heading), .id: .text("titles.\(id)"), .items: .list(items)]
    }
    func item(_ title: String, _ page: Address, _ note: String? = nil) -> Scope {
      [
        .title: .text(title), .href: .text(page.href(from: address.folder)),
        .note: .optional(note),
      ]
    }
    let kinds = (ArticleKind.offered + [.policy]).map { kind in
      group(
        kind.shelfTitle, kind.rawValue,
        (index.shelves[kind] ?? []).compactMap { index[$0] }.map { entry in
          item(entry.title, entry.address, entry.isFiction ? Origin.fictional.mark : nil)
        })
    }
    let others = [
      group("Examples", "example", index.examples.map { item($0.title, $0.address) }),
      group("Checks", "check", checks.map { item($0.identifier, self.address(of: $0)) }),
    ]
    return (kinds + others).compactMap(\.self)
  }
}
