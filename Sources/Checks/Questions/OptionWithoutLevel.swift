import Diagnostics
import KnowledgeBase
import Markdown

struct OptionWithoutLevel: ArticleCheck {
  static let identifier = "OptionWithoutLevel"
  static let rule = Rule(
    .questions,
    "An answer states its level in brackets behind its key.",
    because: "Without a level an answer cannot count, and the question is left out.",
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: "- `some`: Two to four",
      passing: "- `some` (2): Two to four"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard let key = option.key, option.levelText == nil else { return nil }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .withoutLevel(key))
    }
  }
}

extension Message {
  fileprivate static func withoutLevel(_ key: String) -> Message {
    Message(
      "Answer '\(key)' has no level",
      solutions: ["Write ' (0)' for no toil up to ' (4)' for the most behind the key"])
  }
}
