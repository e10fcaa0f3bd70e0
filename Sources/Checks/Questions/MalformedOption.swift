import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedOption: ArticleCheck {
  static let identifier = "MalformedOption"
  static let rule = Rule(
    .questions,
    "An answer begins with its key between backticks and ends with a text.",
    because: "Records know an answer by its key, and people by its text.",
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: "- some (2): Two to four",
      passing: "- `some` (2): Two to four"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard let key = option.key, !key.trimmingSpaces.isEmpty else {
        return diagnostic(in: article, at: option.item.range, .withoutKey)
      }
      guard option.text.isEmpty, option.levelText != nil else { return nil }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .withoutText(key))
    }
  }
}

extension Message {
  fileprivate static let withoutKey = Message(
    "Answer without a key; an answer begins with its key between backticks",
    solutions: ["Write '- `key` (level): text'"])

  fileprivate static func withoutText(_ key: String) -> Message {
    Message(
      "Answer '\(key)' has no text", solutions: ["Write ': ' and what people read behind the level"]
    )
  }
}
