import Diagnostics
import KnowledgeBase
import Markdown

/// An item of `Together` is at least two links to questions, comma-separated, each in one group only.
///
/// - Fails: a group of one question; a question in two groups.
/// - Passes: `- [How often?](questions/frequency.md), [How much?](questions/intensity.md): one burden`.
struct MalformedGroup: ArticleCheck {
  static let identifier = "MalformedGroup"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .policy else { return [] }
    var first: [ArticleID: Int] = [:]
    return article.groups.flatMap { group -> [Diagnostic] in
      guard !UnresolvedReference.occurs(in: group.item, of: article, context) else { return [] }
      guard group.links.count >= 2 else {
        return [diagnostic(in: article, at: group.item.range, .tooFew)]
      }
      return group.links.compactMap { link in
        guard let id = context.target(of: link, in: article).articleID else { return nil }
        guard let line = first[id] else {
          first[id] = link.range?.lowerBound.line ?? group.item.range.lowerBound.line
          return nil
        }
        return diagnostic(in: article, at: link.range, .repeated(id, line))
      }
    }
  }
}

extension Message {
  fileprivate static let tooFew = Message(
    "A group that counts as one has at least two questions",
    solutions: ["Write two links with a comma between them", "Remove the item"])

  fileprivate static func repeated(_ id: ArticleID, _ line: Int) -> Message {
    Message(
      "'\(id)' is in a group already, and counts in one only", solutions: ["Remove one of the two"],
      notes: ["The first one stands on line \(line)"])
  }
}
