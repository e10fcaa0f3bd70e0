@testable import Site
import Testing

struct NeighbourhoodLayoutTests {
  /// Numbers that look random and are the same every time.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let words = [
    "a", "of", "the", "options", "grow", "Self-identifying", "capability", "WWWWWW", "指標が増える",
    "over-minimised", "counter-measure", "supercalifragilisticexpialidocious", "é", "…", "100 %",
  ]

  private func title(_ steps: inout Steps) -> String {
    (0..<Int.random(in: 1...14, using: &steps))
      .map { _ in Self.words.randomElement(using: &steps) ?? "" }.joined(separator: " ")
  }

  /// So many titles in one to four groups.
  private func groups(_ count: Int, _ steps: inout Steps) -> [NeighbourhoodLayout.Group] {
    var rest = count
    var groups: [NeighbourhoodLayout.Group] = []
    while rest > 0 {
      let size = min(rest, Int.random(in: 1...max(1, count / 2), using: &steps))
      groups.append(
        NeighbourhoodLayout.Group(
          heading: "Speaks for or against", titles: (0..<size).map { _ in title(&steps) }))
      rest -= size
    }
    return groups
  }

  @Test(arguments: 1...20)
  func keepsEverythingApart(count: Int) {
    for seed in 0..<60 {
      var steps = Steps(state: UInt64(count * 1000 + seed))
      let onTheLeft = Int.random(in: 0...count, using: &steps)
      let left = groups(onTheLeft, &steps)
      let right = groups(count - onTheLeft, &steps)
      let title = title(&steps)
      for layout in [
        NeighbourhoodLayout.wide(title: title, left: left, right: right),
        NeighbourhoodLayout.narrow(title: title, left: left, right: right),
      ] {
        check(layout, count: count, "\(count) neighbours, seed \(seed)")
      }
    }
  }

  private func check(_ layout: NeighbourhoodLayout, count: Int, _ comment: Comment) {
    let whole = MapRectangle(x: 0, y: 0, width: layout.width, height: layout.height)
    let boxes = layout.headings.map(\.box) + layout.nodes.map(\.box) + [layout.centreBox]
    #expect(layout.nodes.count == count, comment)
    #expect(boxes.allSatisfy(whole.contains), comment)
    for (place, box) in boxes.enumerated() {
      #expect(boxes[(place + 1)...].allSatisfy { !$0.overlaps(box) }, comment)
    }
    for node in layout.nodes {
      let text = textBox(of: node, in: layout)
      #expect(node.box.contains(text), comment)
      let shape = MapRectangle(x: node.shapeX - 5, y: node.shapeY - 5, width: 10, height: 10)
      #expect(node.box.contains(shape) && !text.overlaps(shape), comment)
      #expect(node.box.height >= 26, "a finger needs 24 pixels where 300 units are 280 wide")
    }
    #expect(layout.centre.lines.allSatisfy { MapText.width(of: $0) <= layout.centreBox.width })
  }

  private func textBox(
    of node: NeighbourhoodLayout.Node, in layout: NeighbourhoodLayout
  ) -> MapRectangle {
    let width = node.label.lines.map { MapText.width(of: $0) }.max() ?? 0
    return MapRectangle(
      x: layout.endsAtItsText(node) ? node.textX - width : node.textX,
      y: node.box.y + (node.box.height - node.label.height) / 2, width: width,
      height: node.label.height)
  }

  @Test func putsLinesWhereNoTextStands() {
    let group = NeighbourhoodLayout.Group(heading: "Caused by", titles: ["One", "Two", "Three"])
    let layout = NeighbourhoodLayout.wide(title: "It", left: [group], right: [group])
    let numbers = layout.edges.split { !$0.isNumber }.compactMap { Int($0) }
    let places = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
    #expect(places.count == 4 * 6)
    for x in places {
      for node in layout.nodes { #expect(x <= node.box.x || x >= node.box.maxX, "\(x)") }
      #expect(x <= layout.centreBox.x || x >= layout.centreBox.maxX, "\(x)")
    }
  }

  @Test(arguments: [
    ("One line", ["One line"], false),
    ("", [""], false),
    (
      "The runner fleet that asked everyone for a size",
      ["The runner fleet that asked", "everyone for a size"], false
    ),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", ["aaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaa"], false),
  ])
  func breaksBetweenWords(text: String, lines: [String], isCut: Bool) {
    let label = MapText.label(text, in: 200)
    #expect(label.lines == lines)
    #expect(label.isCut == isCut)
  }

  @Test func cutsWhatIsTooLong() {
    let label = MapText.label(Array(repeating: "word", count: 40).joined(separator: " "), in: 100)
    #expect(label.isCut)
    #expect(label.lines.count == MapText.mostLines)
    #expect(label.lines.last?.hasSuffix("…") == true)
  }
}
