import Diagnostics
package import Markdown

extension WrittenArticle {
  /// Its title's line, or its first.
  package var location: Location {
    Location(path: path, line: title?.range?.lowerBound.line ?? 1)
  }

  /// The first paragraph before the first H2.
  package var summaryParagraph: NodeID? { opening.first { document.shape(of: $0) == .paragraph } }

  /// Its text without markup.
  package var summary: String { summaryParagraph.map { document.plainText(of: $0) } ?? "" }

  /// Whether the article stands where its kind belongs.
  package func fits(_ kind: ArticleKind) -> Bool {
    guard let expected = kind.folder else { return folder.isEmpty && id.rawValue == kind.rawValue }
    return folder == expected
  }
}
