import Markdown

/// Lays Markdown out for a terminal by walking its tree: lists, quotes, code and emphasis stay what they are.
struct MarkdownLayout {
  private let document: Document
  private let isStyled: Bool

  /// - Parameters:
  ///   - document: the tree.
  ///   - isStyled: whether emphasis is shown by style; else by the marks of Markdown.
  init(_ document: Document, isStyled: Bool) {
    self.document = document
    self.isStyled = isStyled
  }

  /// Adds blocks that follow each other, apart by empty lines.
  func add(_ blocks: [NodeID], to layout: inout TextLayout, _ margin: TextLayout.Margin) {
    add(blocks, to: &layout, margin, isTight: false)
  }

  // The tree is at most 256 deep (`Document.deepestNesting`), so recursion is safe.
  private func add(
    _ blocks: [NodeID], to layout: inout TextLayout, _ margin: TextLayout.Margin, isTight: Bool
  ) {
    var margin = margin
    // Raw HTML is in articles for the checks only.
    let shown = blocks.filter { document.kind(of: $0) != .htmlBlock }
    for (position, block) in shown.enumerated() {
      if position > 0, !isTight { layout.gap(margin) }
      add(block, to: &layout, margin)
      margin = margin.following
    }
  }

  private func add(_ block: NodeID, to layout: inout TextLayout, _ margin: TextLayout.Margin) {
    let children = Array(document.children(of: block))
    switch document.kind(of: block) {
    case .paragraph:
      layout.paragraph(spans(of: children), margin)
    case .heading:
      layout.paragraph(spans(of: children, .bold), margin)
    case .blockQuote:
      add(children, to: &layout, margin.adding("> ", "> "))
    case .list(let style):
      for (position, item) in children.enumerated() {
        if position > 0, !style.isTight { layout.gap(margin) }
        let mark = style.isOrdered ? "\(style.start + position). " : "- "
        let inner = position == 0 ? margin : margin.following
        let blocks = Array(document.children(of: item))
        let itemMargin = inner.adding(mark, String(repeating: " ", count: mark.count))
        if blocks.isEmpty {
          layout.paragraph([], itemMargin)
        } else {
          add(blocks, to: &layout, itemMargin, isTight: style.isTight)
        }
      }
    case .codeBlock:
      layout.verbatim(document.literal(of: block), margin.adding("    ", "    "))
    case .thematicBreak:
      layout.paragraph(["* * *"], margin)
    default:
      break
    }
  }

  /// Inline nodes as spans.
  func spans(of nodes: [NodeID], _ style: TextStyle = []) -> [Span] {
    nodes.flatMap { node -> [Span] in
      let children = Array(document.children(of: node))
      switch document.kind(of: node) {
      case .text: return [Span(document.literal(of: node), style)]
      case .softBreak: return [Span(" ", style)]
      case .lineBreak: return ["\n"]
      case .code: return [Span("`\(document.literal(of: node))`", style)]
      case .emphasis: return emphasis(children, style, .italic, "*")
      case .strong: return emphasis(children, style, .bold, "**")
      case .link(let destination, _): return link(children, destination, style)
      case .image: return [Span("[image: \(document.plainText(of: node))]", style)]
      default: return []
      }
    }
  }

  private func emphasis(
    _ children: [NodeID], _ style: TextStyle, _ added: TextStyle, _ mark: String
  ) -> [Span] {
    isStyled
      ? spans(of: children, style.union(added))
      : [Span(mark, style)] + spans(of: children, style) + [Span(mark, style)]
  }

  /// A link to an article is its title; one to the world also says where it leads.
  private func link(_ children: [NodeID], _ destination: String, _ style: TextStyle) -> [Span] {
    let text = spans(of: children, style.union(.underlined))
    let isElsewhere = destination.contains(":") || destination.hasPrefix("//")
    guard isElsewhere else { return text }
    let shown = text.map(\.text).joined()
    guard shown != destination, "mailto:" + shown != destination else { return text }
    return text + [Span(" <\(destination)>", style.union(.dim))]
  }
}
