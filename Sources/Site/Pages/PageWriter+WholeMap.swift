import KnowledgeBase
import Templating

extension PageWriter {
  /// Lists with all relations are of use up to this number of articles; beyond it the indexes are.
  private static let mostListed = 1000

  private static let mapTitle = "The whole map"

  /// The page with the map of everything and its lists.
  func wholeMapPage() -> Page? {
    let kinds = WholeMap.columns.joined().sorted()
    let entries = kinds.flatMap { index.shelves[$0] ?? [] }.compactMap { index[$0] }
    guard !entries.isEmpty else { return nil }
    let address = PageFrame.map
    let lede =
      "Which signal points at which anti-pattern, what causes it, what remedies it, and where it happened:"
      + " \(entries.count) articles and what they say of one another."
    let isListed = entries.count <= Self.mostListed
    return page(
      at: address, title: Self.mapTitle, description: lede, shelf: .map,
      template: theme.wholeMap,
      ([
        .crumbs: crumbs(to: address, through: []), .title: .text(Self.mapTitle),
        .lede: .text(lede),
        .groups: .list(
          ArticleKind.offered.filter(kinds.contains).compactMap { kind in
            list(of: kind, isListed: isListed, at: address)
          }),
      ] as Scope).merging(drawing(of: entries, at: address)))
  }

  private func drawing(of entries: [SiteIndex.Entry], at address: Address) -> Scope {
    let isDrawn = entries.count <= WholeMap.mostArticles
    let map = WholeMap(
      isDrawn
        ? entries.map { WholeMap.Article(id: $0.id, kind: $0.kind, title: $0.title) } : [],
      isDrawn
        ? index.catalog.relations.compactMap { relation in
          relation.targetID.map { WholeMap.Link(source: relation.source, target: $0) }
        } : [])
    return [
      .hasMap: .flag(isDrawn),
      .width: .text(String(map.width)), .height: .text(String(map.height)),
      .path: .text(map.edges),
      .about: .list(
        map.headings.map { heading in
          [
            .text: .text(heading.text), .y: .text(String(heading.box.maxY - 8)),
            .x: .text(String(heading.box.x == 0 ? heading.box.maxX : heading.box.x)),
            .align: .text(heading.box.x == 0 ? "end" : "start"),
          ]
        }),
      .nodes: .list(
        map.nodes.compactMap { node in
          index[node.id].map { entry in
            let shape = MapShape(entry.kind)
            return [
              .href: .text(entry.address.href(from: address.folder)),
              .name: node.label.isCut ? .text(entry.title) : .nothing,
              .edges: node.edges.isEmpty ? .nothing : .text(node.edges),
              .box: .list([Self.scope(of: node.box)]),
              .shape: .text(shape.isOpen ? "open" : "full"),
              .path: .text(shape.path(x: node.shapeX, y: node.box.midY)),
              .align: .text(node.column == 0 ? "end" : "start"),
              .lines: Self.lines(
                of: node.label, x: node.textX,
                y: node.box.y + (node.box.height - node.label.height) / 2),
            ]
          }
        }),
      .legend: legend(of: Set(entries.map(\.kind))),
      .mapNote: .text(
        "Point at a name to see its lines. On which heuristics a remedy rests is in the lists only."
      ),
    ]
  }

  private func list(of kind: ArticleKind, isListed: Bool, at address: Address) -> Scope? {
    guard let shelf = index.shelves[kind], let indexAddress = index.address(of: kind) else {
      return nil
    }
    let link = Part.link(
      title: "All \(shelf.count) \(kind.plural)", href: indexAddress.href(from: address.folder))
    return [
      .id: .text("kind.\(kind.rawValue)"), .heading: .text(kind.shelfTitle),
      .shape: .text(kind.rawValue),
      .more: isListed ? .nothing : .list([link.scope]),
      .hasItems: .flag(isListed),
      .items: .list(
        (isListed ? shelf : []).compactMap { index[$0] }.map { entry in
          let groups = index.neighbourhood(of: entry, isLimited: false)
          return [
            .href: .text(entry.address.href(from: address.folder)), .title: .text(entry.title),
            .note: entry.isFiction ? .text(Origin.fictional.mark) : .nothing,
            .lines: .list(
              (groups.left + groups.right).map { group in
                [
                  .text: .text(group.heading),
                  .links: .list(links(group.articles, on: address).map(\.scope)),
                ]
              }),
          ]
        }),
    ]
  }
}
