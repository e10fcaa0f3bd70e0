package import Diagnostics
package import Markdown

/// A list item as written: its first paragraph and the items nested below it.
package struct WrittenItem: Sendable {
  /// The item.
  package let node: NodeID

  /// The start of the item's text; block starts are what libcmark gets right.
  package let range: SourceRange

  /// The lines of its first paragraph.
  package let lines: ClosedRange<Int>

  /// The inline nodes of its first paragraph; empty where it begins with another block.
  package let inlines: [NodeID]

  /// The items of the lists nested directly below it.
  let nested: [WrittenItem]
}

extension WrittenArticle {
  /// The top-level items of the lists among some blocks.
  func items(in blocks: [NodeID]) -> [WrittenItem] {
    blocks.filter { isList($0) }.flatMap { list in
      document.children(of: list).map { item($0) }
    }
  }

  /// The link that comes first in an item's own paragraph.
  package func firstLink(of item: WrittenItem) -> LinkOccurrence? {
    item.inlines.lazy.compactMap { firstLink(in: $0) }.first
  }

  /// The text of some inline nodes.
  package func text(of inlines: some Sequence<NodeID>) -> String {
    inlines.map { document.plainText(of: $0) }.joined()
  }

  /// The line of an item, for the trace.
  func location(of item: WrittenItem) -> Location {
    Location(path: path, line: item.range.lowerBound.line)
  }

  func isList(_ node: NodeID) -> Bool {
    document.shape(of: node).isList
  }

  private func firstLink(in node: NodeID) -> LinkOccurrence? {
    document.subtree(of: node).first { document.shape(of: $0) == .link }.flatMap(link(at:))
  }

  /// The occurrence of a link node.
  package func link(at node: NodeID) -> LinkOccurrence? { position(of: node).map { links[$0] } }

  /// The position of a link node among ``links``, which stand in the order of their nodes.
  func position(of node: NodeID) -> Int? {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].node == node ? low : nil
  }

  private func item(_ node: NodeID) -> WrittenItem {
    let children = Array(document.children(of: node))
    let paragraph = children.first.flatMap { document.shape(of: $0) == .paragraph ? $0 : nil }
    let extent =
      (paragraph ?? children.first).flatMap { document.range(of: $0) }
      ?? document.range(of: node) ?? SourceRange(line: 1, column: 1, length: 0)
    return WrittenItem(
      node: node, range: firstLine(of: extent), lines: lines(of: extent),
      inlines: paragraph.map { Array(document.children(of: $0)) } ?? [],
      nested: children.filter { isList($0) }.flatMap { list in
        document.children(of: list).map { item($0) }
      })
  }
}
