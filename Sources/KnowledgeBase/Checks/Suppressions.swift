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

  /// What an HTML comment that begins with the keyword turned out to be.
  enum Form: Hashable, Sendable {
    case complete(identifier: String, reason: String)
    case withoutIdentifier
    case withoutReason(identifier: String)
  }

  static let keyword = "counterweight-disable-next-line"

  let comments: [Comment]

  init(_ article: WrittenArticle) {
    guard article.body.holds(Self.keyword) else {
      self.comments = []
      return
    }
    let root = article.document.root
    self.comments = article.document.descendants(of: root).compactMap { node in
      guard article.document.kind(of: node) == .htmlBlock else { return nil }
      return Self.comment(article.document.literal(of: node), at: node, in: article)
    }
  }

  /// Whether a comment silences a diagnostic.
  func silence(_ diagnostic: Diagnostic) -> Bool {
    comments.contains {
      $0.identifier == diagnostic.identifier && $0.line == diagnostic.range?.lowerBound.line
    }
  }

  /// What an HTML literal says; nil where it is anything but one comment with the keyword.
  static func form(of literal: String) -> Form? {
    let text = literal.trimmingSpaces
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return nil }
    let inner = String(text.dropFirst(4).dropLast(3)).trimmingSpaces
    guard inner.hasPrefix(keyword), !inner.contains("-->") else { return nil }
    let rest = inner.dropFirst(keyword.count)
    guard rest.first?.isWhitespace ?? true else { return nil }
    let pieces = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
    guard let identifier = pieces.first, !identifier.isEmpty else { return .withoutIdentifier }
    guard pieces.count == 2, !pieces[1].isEmpty else {
      return .withoutReason(identifier: identifier)
    }
    return .complete(identifier: identifier, reason: pieces[1])
  }

  private static func comment(
    _ literal: String, at node: NodeID, in article: WrittenArticle
  ) -> Comment? {
    guard
      case .complete(let identifier, let reason)? = form(of: literal),
      let range = article.document.range(of: node)
    else { return nil }
    let lineEnds = literal.trimmingSpaces.utf8.count { $0 == UInt8(ascii: "\n") }
    var line = range.lowerBound.line + lineEnds + 1
    while let text = article.source.line(line), text.allSatisfy(\.isWhitespace) { line += 1 }
    return Comment(identifier: identifier, reason: reason, line: line)
  }
}
