/// Where everything stands in the drawing of a neighbourhood.
///
/// Two forms say the same: a wide one with what leads to the article on the left and what follows on the
/// right, and a narrow one for small screens in which the same is read from top to bottom.
struct NeighbourhoodLayout: Hashable, Sendable {
  /// Labels under one heading.
  struct Group: Hashable, Sendable {
    let heading: String
    let titles: [String]
  }

  /// A heading, which is no link.
  struct Heading: Hashable, Sendable {
    let text: String
    let box: MapRectangle
  }

  /// A neighbour: its place in the order left, right; where its shape and its lines are.
  struct Node: Hashable, Sendable {
    let number: Int
    let label: MapText.Label
    /// The lines and the shape, with the room around them that belongs to the link.
    let box: MapRectangle
    let shapeX: Int
    let shapeY: Int
    let textX: Int
  }

  let width: Int
  let height: Int
  let headings: [Heading]
  let nodes: [Node]

  /// The article in the middle.
  let centre: MapText.Label
  let centreBox: MapRectangle

  /// Whether lines begin at the left edge of their text; on the left of a wide drawing they end there.
  let isNarrow: Bool

  /// The lines, as an SVG path.
  let edges: String

  /// Whether a node stands on the left of a wide drawing.
  func endsAtItsText(_ node: Node) -> Bool { !isNarrow && node.shapeX < centreBox.x }
}

extension NeighbourhoodLayout {
  /// Room around a link's lines, above and below.
  private static let padding = 5

  /// A heading with the gap above it.
  private static let headingHeight = 26

  /// Lays out the wide form.
  static func wide(
    title: String, left: [Group], right: [Group]
  ) -> NeighbourhoodLayout {
    let textWidth = 250
    let centreWidth = 196
    let gap = 68
    let width = 2 * (textWidth + gap) + centreWidth
    let centre = MapText.label(title, in: centreWidth - 24)
    let leftColumn = Column(left, textWidth: textWidth - 18)
    let rightColumn = Column(right, textWidth: textWidth - 18)
    let centreHeight = centre.height + 20
    let height = max(leftColumn.height, rightColumn.height, centreHeight) + 4
    let centreBox = MapRectangle(
      x: textWidth + gap, y: (height - centreHeight) / 2, width: centreWidth, height: centreHeight)

    var headings: [Heading] = []
    var nodes: [Node] = []
    var edges = ""
    for (column, isLeft) in [(leftColumn, true), (rightColumn, false)] {
      let x = isLeft ? 0 : width - textWidth
      let top = (height - column.height) / 2
      let shapeX = isLeft ? textWidth - 6 : x + 6
      for item in column.items {
        let box = MapRectangle(x: x, y: top + item.y, width: textWidth, height: item.height)
        switch item.content {
        case .heading(let text): headings.append(Heading(text: text, box: box))
        case .label(let label):
          nodes.append(
            Node(
              number: nodes.count, label: label, box: box, shapeX: shapeX, shapeY: box.midY,
              textX: isLeft ? textWidth - 18 : x + 18))
          edges += curve(
            from: (isLeft ? textWidth + 4 : x - 4, box.midY),
            to: (isLeft ? centreBox.x : centreBox.maxX, centreBox.midY))
        }
      }
    }
    return NeighbourhoodLayout(
      width: width, height: height, headings: headings, nodes: nodes, centre: centre,
      centreBox: centreBox, isNarrow: false, edges: edges)
  }

  /// Lays out the narrow form.
  static func narrow(
    title: String, left: [Group], right: [Group]
  ) -> NeighbourhoodLayout {
    let width = 300
    let indent = 22
    let spine = 6
    let above = Column(left, textWidth: width - indent)
    let below = Column(right, textWidth: width - indent)
    let centre = MapText.label(title, in: width - indent - 12)
    let gap = 10
    let centreBox = MapRectangle(
      x: 0, y: above.height + (above.items.isEmpty ? 0 : gap), width: width,
      height: centre.height + 16)
    var headings: [Heading] = []
    var nodes: [Node] = []
    for (column, top) in [(above, 0), (below, centreBox.maxY)] {
      for item in column.items {
        let box = MapRectangle(x: 0, y: top + item.y, width: width, height: item.height)
        switch item.content {
        case .heading(let text): headings.append(Heading(text: text, box: box))
        case .label(let label):
          nodes.append(
            Node(
              number: nodes.count, label: label, box: box, shapeX: spine,
              shapeY: box.y + padding + MapText.lineHeight / 2, textX: indent))
        }
      }
    }
    let height = centreBox.maxY + below.height + 2
    let ends = [nodes.first, nodes.last].compactMap { $0?.shapeY } + [centreBox.midY]
    let edges =
      nodes.isEmpty
      ? "" : "M\(spine) \(ends.min() ?? 0)V\(ends.max() ?? 0)"
    return NeighbourhoodLayout(
      width: width, height: height, headings: headings, nodes: nodes, centre: centre,
      centreBox: centreBox, isNarrow: true, edges: edges)
  }

  private static func curve(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> String {
    let middle = (start.x + end.x) / 2
    return "M\(start.x) \(start.y)C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)"
  }

  /// Headings and labels below one another, from 0 on.
  private struct Column {
    enum Content {
      case heading(String)
      case label(MapText.Label)
    }

    struct Item {
      let content: Content
      let y: Int
      let height: Int
    }

    var items: [Item] = []
    var height = 0

    init(_ groups: [Group], textWidth: Int) {
      for group in groups {
        add(.heading(group.heading), NeighbourhoodLayout.headingHeight)
        for title in group.titles {
          let label = MapText.label(title, in: textWidth)
          add(.label(label), label.height + 2 * NeighbourhoodLayout.padding)
        }
      }
    }

    private mutating func add(_ content: Content, _ height: Int) {
      items.append(Item(content: content, y: self.height, height: height))
      self.height += height
    }
  }
}
