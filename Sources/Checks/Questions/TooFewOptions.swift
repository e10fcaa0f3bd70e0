import Diagnostics
import KnowledgeBase
import Markdown

struct TooFewOptions: ArticleCheck {
  static let identifier = "TooFewOptions"
  static let fewest = 2
  static let rule = Rule(
    .questions,
    "A question has at least two answers.",
    because: """
      With one answer there is nothing to choose, and the question tells nothing about a design.
      """,
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """,
      passing: """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        - `often` (4): Again with each change
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    // No item at all is an empty section or text where the list should be.
    guard
      article.judgedKind == .question, let section = article.section(.answers),
      !article.options.isEmpty, article.options.count < Self.fewest
    else { return [] }
    return [diagnostic(in: article, at: article.range(of: section.heading), .tooFew)]
  }
}

extension Message {
  fileprivate static let tooFew = Message(
    "One answer is no choice; a question has at least \(TooFewOptions.fewest)",
    solutions: ["Add the answer that is missing"])
}
