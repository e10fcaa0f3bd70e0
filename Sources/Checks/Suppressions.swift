import Diagnostics
import KnowledgeBase
import Markdown

/// The comments by which an author silences one check on the next line, with a reason.
///
/// `<!-- counterweight-disable-next-line UnresolvedLink: the article follows next week -->`
struct Suppressions: Sendable {
  /// What an HTML comment that begins with the keyword turned out to be.
  enum Form: Hashable, Sendable {
    case complete(identifier: String, reason: String)
    case withoutIdentifier
    case withoutReason(identifier: String)
  }

  static let keyword = "counterweight-disable-next-line"

  /// The checks that are silenced, by the line on which they are.
  private let identifiersByLine: [Int: Set<String>]

  init(_ article: WrittenArticle) {
    guard article.marks.contains(.comment) else {
      self.identifiersByLine = [:]
      return
    }
    let document = article.document
    var identifiers: [Int: Set<String>] = [:]
    // A comment above a comment speaks of the same line, so the last one is read first.
    var targets: [Int: Int] = [:]
    for node in Array(document.descendants(of: document.root)).reversed()
    where document.shape(of: node) == .htmlBlock {
      let literal = document.literal(of: node)
      guard
        case .complete(let identifier, _)? = Self.form(of: literal),
        let start = document.range(of: node)?.lowerBound.line
      else { continue }
      let lineEnds = literal.trimmingSpaces.utf8.count { $0 == UInt8(ascii: "\n") }
      var line = start + lineEnds + 1
      while let text = article.source.line(line), text.allSatisfy(\.isWhitespace) { line += 1 }
      let target = targets[line] ?? line
      targets[start] = target
      identifiers[target, default: []].insert(identifier)
    }
    self.identifiersByLine = identifiers
  }

  /// Whether a comment silences a diagnostic.
  func silence(_ diagnostic: Diagnostic) -> Bool {
    guard let line = diagnostic.range?.lowerBound.line else { return false }
    return identifiersByLine[line]?.contains(diagnostic.identifier) ?? false
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
}
