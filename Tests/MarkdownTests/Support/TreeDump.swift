import Diagnostics
import Markdown

extension Document {
  /// The tree in swift-markdown's form, with ranges; nodes without one have no `@`.
  ///
  /// ```
  /// Document @1:1-2:8
  /// └─ Heading @1:1-1:8 level: 1
  ///    └─ Text @1:3-1:8 "Title"
  /// ```
  var dump: String {
    var lines: [String] = []
    var open: [(node: NodeID, indent: String)] = [(root, "")]
    lines.append(line(root))
    while let (node, indent) = open.popLast() {
      if node != root {
        let isLast = nextSibling(of: node) == nil
        lines.append(indent + (isLast ? "└─ " : "├─ ") + line(node))
      }
      let inner = node == root ? "" : indent + (nextSibling(of: node) == nil ? "   " : "│  ")
      open += children(of: node).map { ($0, inner) }.reversed()
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ node: NodeID) -> String {
    let place = range(of: node).map { " @\($0)" } ?? ""
    let text = literal(of: node)
    let quoted = " " + text.debugDescription
    return switch kind(of: node) {
    case .document: "Document\(place)"
    case .blockQuote: "BlockQuote\(place)"
    case .list(let style):
      (style.isOrdered ? "OrderedList\(place) start: \(style.start)" : "UnorderedList\(place)")
        + (style.isTight ? " tight" : " loose")
    case .item: "ListItem\(place)"
    case .codeBlock(let info): "CodeBlock\(place) info: \(info.debugDescription)\(quoted)"
    case .htmlBlock: "HTMLBlock\(place)\(quoted)"
    case .paragraph: "Paragraph\(place)"
    case .heading(let level): "Heading\(place) level: \(level)"
    case .thematicBreak: "ThematicBreak\(place)"
    case .text: "Text\(place)\(quoted)"
    case .softBreak: "SoftBreak\(place)"
    case .lineBreak: "LineBreak\(place)"
    case .code: "InlineCode\(place)\(quoted)"
    case .htmlInline: "InlineHTML\(place)\(quoted)"
    case .emphasis: "Emphasis\(place)"
    case .strong: "Strong\(place)"
    case .link(let destination, let title):
      "Link\(place) destination: \(destination.debugDescription)"
        + (title.isEmpty ? "" : " title: \(title.debugDescription)")
    case .image(let destination, let title):
      "Image\(place) source: \(destination.debugDescription)"
        + (title.isEmpty ? "" : " title: \(title.debugDescription)")
    }
  }

  /// All nodes in pre-order.
  var nodes: [NodeID] { [root] + descendants(of: root) }

  /// The first node of a kind.
  func first(where isWanted: (NodeKind) -> Bool) -> NodeID? {
    nodes.first { isWanted(kind(of: $0)) }
  }
}
