import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedSkipCondition: ArticleCheck {
  static let identifier = "MalformedSkipCondition"
  static let rule = Rule(
    .questions,
    """
    A bullet of 'Skip when' is a link to a question, ' is ', and keys of its answers between \
    backticks.
    """,
    because: """
      A condition that is not understood skips nothing, so the question would be asked for no \
      reason.
      """,
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        ## Skip when

        - [How many options are there?](choice-count.md) equals one
        """,
      passing: """
        ## Skip when

        - [How many options are there?](choice-count.md) is `one`
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.skipConditions.compactMap { condition in
      guard condition.link == nil || condition.keys.isEmpty else { return nil }
      guard !UnresolvedReference.occurs(in: condition.item, of: article, context) else {
        return nil
      }
      return diagnostic(
        in: article, at: condition.item.range, condition.link == nil ? .withoutLink : .withoutKeys)
    }
  }
}

extension Message {
  private static let form = "Write '- [Title](id.md) is `key`', with more keys behind commas"

  fileprivate static let withoutLink = Message(
    "Condition does not begin with a link to an earlier question", solutions: [form])

  fileprivate static let withoutKeys = Message(
    "Condition does not say ' is ' and the keys of answers behind its link", solutions: [form])
}
