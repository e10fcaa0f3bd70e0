import KnowledgeBase
import Templating

extension PageWriter {
  /// The drawings of an article's neighbourhood, wide and narrow; none where nothing stands around it.
  func maps(of neighbourhood: Neighbourhood, around entry: SiteIndex.Entry) -> Scope {
    guard !neighbourhood.isEmpty else {
      return [.hasMap: .flag(false), .maps: .nothing, .legend: .nothing, .mapNote: .nothing]
    }
    let neighbours = (neighbourhood.left + neighbourhood.right).flatMap(\.articles)
      .compactMap { index[$0] }
    let left = groups(neighbourhood.left)
    let right = groups(neighbourhood.right)
    let layouts = [
      NeighbourhoodLayout.wide(title: entry.title, left: left, right: right),
      NeighbourhoodLayout.narrow(title: entry.title, left: left, right: right),
    ]
    let kinds = Set(neighbours.map(\.kind)).union([entry.kind])
    return [
      .hasMap: .flag(true),
      .maps: .list(layouts.map { scope(of: $0, around: entry, neighbours: neighbours) }),
      .legend: legend(of: kinds),
      .mapNote: neighbourhood.omitted == 0
        ? .nothing : .text("\(neighbourhood.omitted) more are in the lists only."),
    ]
  }

  /// The shapes that occur, each with its word.
  func legend(of kinds: Set<ArticleKind>) -> Value {
    .list(
      ArticleKind.allCases.filter(kinds.contains).map { kind in
        [.shape: .text(kind.rawValue), .title: .text(kind.noun)]
      })
  }

  private func groups(_ groups: [Neighbourhood.Group]) -> [NeighbourhoodLayout.Group] {
    groups.map { group in
      NeighbourhoodLayout.Group(
        heading: group.heading, titles: group.articles.compactMap { index[$0]?.title })
    }
  }

  private func scope(
    of layout: NeighbourhoodLayout, around entry: SiteIndex.Entry, neighbours: [SiteIndex.Entry]
  ) -> Scope {
    let centreX = layout.isNarrow ? 22 : layout.centreBox.x + layout.centreBox.width / 2
    let centreY = layout.centreBox.y + (layout.centreBox.height - layout.centre.height) / 2
    return [
      .form: .text(layout.isNarrow ? "narrow" : "wide"),
      .width: .text(String(layout.width)), .height: .text(String(layout.height)),
      .path: .text(layout.edges),
      .about: .list(
        layout.headings.map { heading in
          [
            .text: .text(heading.text), .y: .text(String(heading.box.maxY - 5)),
            .x: .text(String(textX(of: heading, in: layout))),
            .align: .text(
              !layout.isNarrow && heading.box.x < layout.centreBox.x ? "end" : "start"),
          ]
        }),
      .nodes: .list(
        zip(layout.nodes, neighbours).map { node, neighbour in
          [
            .href: .text(neighbour.address.href(from: entry.address.folder)),
            .name: node.label.isCut ? .text(neighbour.title) : .nothing,
            .align: .text(layout.endsAtItsText(node) ? "end" : "start"),
            .box: .list([Self.scope(of: node.box)]),
            .shape: .text(MapShape(neighbour.kind).isOpen ? "open" : "full"),
            .path: .text(MapShape(neighbour.kind).path(x: node.shapeX, y: node.shapeY)),
            .lines: Self.lines(
              of: node.label, x: node.textX,
              y: node.box.y + (node.box.height - node.label.height) / 2),
          ]
        }),
      .centre: Self.lines(of: layout.centre, x: centreX, y: centreY),
      .box: .list([Self.scope(of: layout.centreBox)]),
      .shape: .text(MapShape(entry.kind).isOpen ? "open" : "full"),
      .spot: layout.isNarrow
        ? .text(MapShape(entry.kind).path(x: 6, y: layout.centreBox.midY)) : .nothing,
      .align: .text(layout.isNarrow ? "start" : "middle"),
    ]
  }

  private func textX(of heading: NeighbourhoodLayout.Heading, in layout: NeighbourhoodLayout)
    -> Int
  {
    if layout.isNarrow { return 22 }
    return heading.box.x < layout.centreBox.x ? heading.box.maxX : heading.box.x
  }

  static func scope(of box: MapRectangle) -> Scope {
    [
      .x: .text(String(box.x)), .y: .text(String(box.y)),
      .width: .text(String(box.width)), .height: .text(String(box.height)),
    ]
  }

  /// The lines of a label below one another.
  ///
  /// - Parameters:
  ///   - label: the lines.
  ///   - x: where they begin, end or have their middle.
  ///   - y: the upper edge of the first line.
  /// - Returns: the lines with where each stands.
  static func lines(of label: MapText.Label, x: Int, y: Int) -> Value {
    .list(
      label.lines.enumerated().map { place, line in
        [
          .text: .text(line), .x: .text(String(x)),
          .y: .text(String(y + place * MapText.lineHeight + MapText.baseline)),
        ]
      })
  }
}
