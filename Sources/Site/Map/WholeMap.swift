import KnowledgeBase

/// The whole knowledge base in three columns: what is seen and why it happens, the anti-patterns, what to do and
/// where it happened.
struct WholeMap: Hashable, Sendable {
  /// An article as it is drawn.
  struct Node: Hashable, Sendable {
    let id: ArticleID
    let column: Int
    let label: MapText.Label
    let box: MapRectangle
    let shapeX: Int
    let textX: Int

    /// The lines to the articles it is related to, as an SVG path.
    var edges = ""
  }

  /// An article that is to be drawn.
  struct Article: Hashable, Sendable {
    let id: ArticleID
    let kind: ArticleKind
    let title: String
  }

  /// A relation between two articles, in either direction.
  struct Link: Hashable, Sendable {
    let source: ArticleID
    let target: ArticleID
  }

  let width: Int
  let height: Int
  let nodes: [Node]
  let headings: [NeighbourhoodLayout.Heading]

  /// All lines, each once.
  let edges: String

  /// More articles than this cannot be told apart in one drawing.
  static let mostArticles = 300

  /// The kinds of each column, from top to bottom.
  static let columns: [[ArticleKind]] = [
    [.signal, .heuristic], [.antipattern], [.remedy, .story],
  ]

  private static let textWidths = [220, 190, 220]
  private static let lefts = [0, 325, 620]
  private static let headingHeight = 34
  private static let padding = 4

  /// How far the articles of a short column may stand apart.
  private static let mostGap = 30

  /// Lays out the drawing.
  ///
  /// - Parameters:
  ///   - articles: in reading order; kinds that have no column are left out.
  ///   - links: the relations; those within the outer columns and from one of these to the other are not drawn.
  init(_ articles: [Article], _ links: [Link]) {
    let columns = Self.ordered(articles, links)
    var nodes: [Node] = []
    var headings: [NeighbourhoodLayout.Heading] = []
    let heights = columns.map { Self.height(of: $0) }
    let height = heights.max() ?? 0
    for (column, groups) in columns.enumerated() {
      let count = groups.reduce(0) { $0 + $1.members.count }
      let gap = min((height - heights[column]) / max(count, 1), Self.mostGap)
      var y = (height - heights[column] - gap * count) / 2
      let x = Self.lefts[column]
      let width = Self.textWidths[column]
      for (kind, members) in groups where !members.isEmpty {
        headings.append(
          NeighbourhoodLayout.Heading(
            text: kind.shelfTitle,
            box: MapRectangle(x: x, y: y, width: width, height: Self.headingHeight)))
        y += Self.headingHeight
        for article in members {
          let label = MapText.label(article.title, in: width - 20)
          let box = MapRectangle(
            x: x, y: y, width: width, height: label.height + 2 * Self.padding)
          nodes.append(
            Node(
              id: article.id, column: column, label: label, box: box,
              shapeX: column == 0 ? box.maxX - 6 : x + 6,
              textX: column == 0 ? box.maxX - 19 : x + 19))
          y += box.height + gap
        }
      }
    }
    let drawn = Self.curves(between: nodes, links)
    self.nodes = nodes.map { node in
      var node = node
      node.edges = (drawn.own[node.id] ?? []).joined()
      return node
    }
    self.headings = headings
    self.edges = drawn.all.joined()
    self.height = height + 4
    self.width = (Self.lefts.last ?? 0) + (Self.textWidths.last ?? 0)
  }

  private static func height(of groups: [(kind: ArticleKind, members: [Article])]) -> Int {
    let widths = textWidths
    return groups.filter { !$0.members.isEmpty }.reduce(0) { sum, group in
      let column = columns.firstIndex { $0.contains(group.kind) } ?? 0
      return group.members.reduce(sum + headingHeight) {
        $0 + MapText.label($1.title, in: widths[column] - 20).height + 2 * padding
      }
    }
  }

  /// The articles by column and kind, so that few lines cross: each stands near the mean of its neighbours.
  private static func ordered(
    _ articles: [Article], _ links: [Link]
  ) -> [[(kind: ArticleKind, members: [Article])]] {
    var result = columns.map { kinds in
      kinds.map { kind in (kind: kind, members: articles.filter { $0.kind == kind }) }
    }
    var neighbours: [ArticleID: [ArticleID]] = [:]
    for link in links {
      neighbours[link.source, default: []].append(link.target)
      neighbours[link.target, default: []].append(link.source)
    }
    for column in [1, 0, 2, 1, 0, 2, 1, 0, 2] {
      var places: [ArticleID: Double] = [:]
      for other in result.indices where other != column {
        let all = result[other].flatMap(\.members)
        for (place, article) in all.enumerated() {
          places[article.id] = Double(place) / Double(max(all.count, 1))
        }
      }
      for group in result[column].indices {
        let members = result[column][group].members
        let keyed = members.enumerated().map { place, article in
          let near = (neighbours[article.id] ?? []).compactMap { places[$0] }
          let own = Double(place) / Double(max(members.count, 1))
          return (
            article: article, place: place,
            mean: near.isEmpty ? own : near.reduce(0, +) / Double(near.count)
          )
        }
        result[column][group].members = keyed.sorted { ($0.mean, $0.place) < ($1.mean, $1.place) }
          .map(\.article)
      }
    }
    return result
  }

  private static func curves(
    between nodes: [Node], _ links: [Link]
  ) -> (all: [String], own: [ArticleID: [String]]) {
    let byID = Dictionary(nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var all: [String] = []
    var own: [ArticleID: [String]] = [:]
    var seen: Set<Link> = []
    for link in links where link.source != link.target {
      guard let one = byID[link.source], let two = byID[link.target] else { continue }
      let (left, right) = one.column <= two.column ? (one, two) : (two, one)
      let isNew =
        seen.insert(Link(source: left.id, target: right.id)).inserted
        && !seen.contains(Link(source: right.id, target: left.id))
      guard isNew, let curve = curve(from: left, to: right) else { continue }
      all.append(curve)
      own[left.id, default: []].append(curve)
      own[right.id, default: []].append(curve)
    }
    return (all, own)
  }

  /// A line between neighbouring columns, or a bow beside the middle one.
  private static func curve(from left: Node, to right: Node) -> String? {
    switch (left.column, right.column) {
    case (0, 1), (1, 2):
      let start = left.box.maxX + 3
      let end = right.box.x - 3
      let middle = (start + end) / 2
      return "M\(start) \(left.box.midY)C\(middle) \(left.box.midY) "
        + "\(middle) \(right.box.midY) \(end) \(right.box.midY)"
    case (1, 1):
      let x = left.box.x - 3
      let bow = x - 8 - min(abs(left.box.midY - right.box.midY) / 12, 34)
      return "M\(x) \(left.box.midY)C\(bow) \(left.box.midY) "
        + "\(bow) \(right.box.midY) \(x) \(right.box.midY)"
    default: return nil
    }
  }
}
