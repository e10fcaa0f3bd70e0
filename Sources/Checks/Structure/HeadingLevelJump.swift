import Diagnostics
import KnowledgeBase
import Markdown

struct HeadingLevelJump: ArticleCheck {
  static let identifier = "HeadingLevelJump"
  static let severity = Severity.warning
  static let rule = Rule(
    .structure,
    "A heading is at most one level deeper than the one before it.",
    because: "Readers and screen readers take the levels for the outline of the article.",
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: """
        ## What happened

        Sizes multiplied, as in [every zoo of tags](../antipatterns/tag-zoo.md#how-it-starts).

        #### Later
        """,
      passing: """
        ## What happened

        Sizes multiplied, as in [every zoo of tags](../antipatterns/tag-zoo.md#how-it-starts).

        ### Later
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    var last = 1
    return article.headings.compactMap { heading in
      defer { last = heading.level }
      guard heading.level > last + 1 else { return nil }
      return diagnostic(
        in: article, at: article.range(of: heading), .jump(heading.text, heading.level, after: last)
      )
    }
  }
}

extension Message {
  fileprivate static func jump(_ text: String, _ level: Int, after last: Int) -> Message {
    let right = String(repeating: "#", count: last + 1)
    return Message(
      "'\(text)' has level \(level) after a heading of level \(last); did you mean '\(right) \(text)'?",
      solutions: ["Use level \(last + 1)"])
  }
}
