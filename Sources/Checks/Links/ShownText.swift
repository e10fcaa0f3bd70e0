import Diagnostics
import KnowledgeBase
import Markdown

/// The text of a paragraph or heading as a reader sees it, with what is no text covered up.
///
/// Code spans, links, images and raw HTML are one ``cover`` each: what looks like markup inside them is
/// none. Places are found in the source lines, so that an escaped character is never taken for markup.
struct ShownText {
  /// Stands for a code span, a link, an image or a tag.
  static let cover: Character = "\u{FFFC}"

  let block: NodeID
  let text: String
  let lines: ClosedRange<Int>

  /// The paragraphs and headings below a node.
  static func all(in article: WrittenArticle, below node: NodeID) -> [ShownText] {
    let document = article.document
    var texts: [ShownText] = []
    var block: NodeID?
    var text = ""
    var hiddenUntil = 0
    func close() {
      guard let open = block, let range = document.range(of: open) else { return }
      texts.append(ShownText(block: open, text: text, lines: article.lines(of: range)))
    }
    for node in document.descendants(of: node) where node.index >= hiddenUntil {
      switch document.shape(of: node) {
      case .paragraph, .heading:
        close()
        (block, text) = (node, "")
      case .text: text += document.literal(of: node)
      case .softBreak, .lineBreak: text += " "
      case .code, .htmlInline: text.append(cover)
      case .link, .image:
        text.append(cover)
        hiddenUntil = document.end(of: node)?.index ?? .max
      default: continue
      }
    }
    close()
    return texts
  }
}

extension Document {
  /// The node after a node and its descendants; nil at the end of the document.
  fileprivate func end(of node: NodeID) -> NodeID? {
    var node: NodeID? = node
    while let current = node {
      if let next = nextSibling(of: current) { return next }
      node = parent(of: current)
    }
    return nil
  }
}
