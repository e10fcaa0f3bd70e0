import Diagnostics
import Markdown

/// The comments by which an author silences one check on the next line, with a reason.
///
/// `<!-- counterweight-disable-next-line UnresolvedLink: the article follows next week -->`
struct Suppressions: Sendable {
  /// One such comment.
  struct Comment: Hashable, Sendable {
    let identifier: String
    let reason: String
    /// The line that it speaks of: the next one after the comment that is not empty.
    let line: Int
  }

  static let keyword = "counterweight-disable-next-line"

  let comments: [Comment]

  init(_ article: WrittenArticle) {
    self.comments = article.document.descendants(of: article.document.root).compactMap { node in
      guard article.document.kind(of: node) == .htmlBlock else { return nil }
      return Self.comment(article.document.literal(of: node), at: node, in: article)
    }
  }

  /// The diagnostics that no comment silences.
  func filtering(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !comments.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in
      !comments.contains {
        $0.identifier == diagnostic.identifier && $0.line == diagnostic.range?.lowerBound.line
      }
    }
  }

  /// Whether an HTML block is nothing but such a comment with an identifier and a reason.
  static func isComment(_ literal: String) -> Bool { parts(of: literal) != nil }

  private static func comment(
    _ literal: String, at node: NodeID, in article: WrittenArticle
  ) -> Comment? {
    guard let parts = parts(of: literal), let range = article.document.range(of: node) else {
      return nil
    }
    var line = range.lowerBound.line + 1
    while let text = article.source.line(line), text.allSatisfy(\.isWhitespace) { line += 1 }
    return Comment(identifier: parts.identifier, reason: parts.reason, line: line)
  }

  private static func parts(of literal: String) -> (identifier: String, reason: String)? {
    let text = literal.trimmingSpaces
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return nil }
    let inner = String(text.dropFirst(4).dropLast(3)).trimmingSpaces
    guard inner.hasPrefix(keyword + " "), !inner.contains("-->") else { return nil }
    let rest = inner.dropFirst(keyword.count + 1)
    let pieces = rest.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
    guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return nil }
    return (pieces[0], pieces[1])
  }
}
