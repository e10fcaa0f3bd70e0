import Diagnostics
package import Markdown

/// A bullet of `Skip when` as written: a link, ` is `, and code spans.
package struct WrittenSkipCondition: Sendable {
  package let item: WrittenItem

  /// The earlier question; nil where the bullet has no link at its start.
  package let link: LinkOccurrence?

  /// Option keys; empty where the bullet does not say ` is ` and at least one code span.
  package let keys: [String]
}

extension WrittenArticle {
  /// The conditions under which a question is not asked, as written.
  func writtenSkipConditions() -> [WrittenSkipCondition] {
    guard let section = section(.skipWhen) else { return [] }
    return items(in: section.blocks).map { item in
      guard let first = item.inlines.first, let link = firstLink(of: item), link.node == first
      else {
        return WrittenSkipCondition(item: item, link: nil, keys: [])
      }
      let rest = item.inlines.dropFirst()
      let words = rest.first.map { document.plainText(of: $0) } ?? ""
      let keys = rest.filter { document.shape(of: $0) == .code }.map { document.literal(of: $0) }
      return WrittenSkipCondition(
        item: item, link: link, keys: words.trimmingSpaces == "is" ? keys : [])
    }
  }
}
