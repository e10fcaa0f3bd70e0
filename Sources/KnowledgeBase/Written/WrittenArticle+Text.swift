import Diagnostics
package import Markdown

extension WrittenArticle {
  /// Its title's line, or its first.
  package var location: Location {
    Location(path: path, line: title?.range?.lowerBound.line ?? 1)
  }

  /// The first paragraph before the first H2.
  package var summaryParagraph: NodeID? { opening.first { document.kind(of: $0) == .paragraph } }

  /// Its text without markup.
  package var summary: String { summaryParagraph.map { document.plainText(of: $0) } ?? "" }

  /// The body as it is read: one line a block, without markup, so that reflowing changes nothing.
  var renderedText: String {
    text(ofBlocks: Array(document.children(of: document.root)))
  }

  /// Whether the article stands where its kind belongs.
  package func fits(_ kind: ArticleKind) -> Bool {
    guard let expected = kind.folder else { return folder.isEmpty && id.rawValue == kind.rawValue }
    return folder == expected
  }

  /// The text of some blocks: paragraphs, headings and code apart by an empty line.
  func text(ofBlocks blocks: [NodeID]) -> String {
    var parts: [String] = []
    for block in blocks {
      for node in [block] + Array(document.descendants(of: block)) {
        switch document.kind(of: node) {
        case .paragraph, .heading: parts.append(document.plainText(of: node))
        case .codeBlock: parts.append(document.literal(of: node))
        default: continue
        }
      }
    }
    return parts.joined(separator: "\n\n")
  }
}
