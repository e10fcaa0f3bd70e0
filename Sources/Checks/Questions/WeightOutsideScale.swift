import Diagnostics
import KnowledgeBase
import Markdown

struct WeightOutsideScale: ArticleCheck {
  static let identifier = "WeightOutsideScale"
  static let rule = Rule(
    .questions,
    "The weight of evidence is 1, 2 or 3, in brackets behind the link, and 1 where there is none.",
    because: """
      Evidence of any other weight is left out, and a finding gets weaker or stronger without a \
      word.
      """,
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: """
        - `many` (4): More
          - for [Tag zoo](../antipatterns/tag-zoo.md) (5)
        """,
      passing: """
        - `many` (4): More
          - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.flatMap(\.evidence).compactMap { bullet in
      guard case .evidence(_, _, let text?) = bullet.content,
        !Evidence.weights.contains(Int(text) ?? 0)
      else { return nil }
      let inBrackets = article.place(of: "(\(text))", in: bullet.item)
      let range =
        inBrackets == bullet.item.range
        ? article.place(of: text, in: bullet.item) : inBrackets
      return diagnostic(in: article, at: range, .outside(text))
    }
  }
}

extension Message {
  fileprivate static func outside(_ text: String) -> Message {
    Message(
      "'\(text)' is no weight; evidence weighs 1, 2 or 3",
      solutions: ["Write '(1)', '(2)' or '(3)' behind the link and nothing else"])
  }
}
