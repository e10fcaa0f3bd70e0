import Diagnostics
import KnowledgeBase
import Markdown

struct MissingSummary: ArticleCheck {
  static let identifier = "MissingSummary"
  static let severity = Severity.warning
  static let rule = Rule(
    .structure,
    "An article has a paragraph between its title and its first section: its summary.",
    because: """
      The summary is what cards, search results, lists and the interview show. Without it a reader \
      sees a title and has to guess.
      """,
    example: CheckExample(
      .change(
        "signals/growing-list.md",
        failing: """
          # Growing list

          ## How to see it
          """,
        passing: """
          # Growing list

          Options arrive and none goes.

          ## How to see it
          """)))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind != nil, article.title != nil, article.summary.trimmingSpaces.isEmpty
    else { return [] }
    return [diagnostic(in: article, at: article.titleRange, .missing)]
  }
}

extension Message {
  fileprivate static let missing = Message(
    "Summary is missing; a card would show the title alone",
    solutions: ["Write a paragraph of at most \(LongSummary.longest) characters below the title"])
}
