import Diagnostics
import KnowledgeBase
import Markdown

struct ReservedOptionKey: ArticleCheck {
  static let identifier = "ReservedOptionKey"
  static let rule = Rule(
    .questions,
    "'unknown' and 'n-a' are answers of every question, and no keys of its own.",
    because: """
      Each question has these two already. With a level of their own they would mean one thing \
      here and another elsewhere.
      """,
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: "- `unknown` (2): Nobody has counted them",
      passing: "- `uncounted` (2): Nobody has counted them",
      inPlaceOf: "- `some` (2): Two to four"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard let key = option.key, Option.reservedKeys.contains(key) else { return nil }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .reserved(key))
    }
  }
}

extension Message {
  fileprivate static func reserved(_ key: String) -> Message {
    Message(
      "Key '\(key)' is reserved; every question has that answer without writing it",
      solutions: ["Remove the answer, or give it another key"])
  }
}
