import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedGroup: ArticleCheck {
  static let identifier = "MalformedGroup"
  static let rule = Rule(
    .policy,
    """
    An item of 'Together' is at least two links to questions with commas between them, and no \
    question is in two groups.
    """,
    because: """
      A group counts as one question, so that one burden is not counted twice; a question alone is \
      no group.
      """,
    example: CheckExample(
      in: "policy.md",
      failing: "- [How many options are there?](questions/choice-count.md): it is a burden.",
      passing: """
        - [How many options are there?](questions/choice-count.md), \
        [Can it be chosen once?](questions/choose-once.md): they are one burden.
        """))

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
