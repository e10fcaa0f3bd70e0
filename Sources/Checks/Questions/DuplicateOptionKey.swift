import Diagnostics
import KnowledgeBase
import Markdown

struct DuplicateOptionKey: ArticleCheck {
  static let identifier = "DuplicateOptionKey"
  static let rule = Rule(
    .questions,
    "A key names one answer of its question.",
    because: """
      Records keep the key alone, so two answers that share one could not be told apart later.
      """,
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: """
        - `one` (0): One
        - `some` (2): Two to four
        - `some` (4): More
        """,
      passing: """
        - `one` (0): One
        - `some` (2): Two to four
        - `many` (4): More
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    var first: [String: Int] = [:]
    return article.options.compactMap { option in
      guard let key = option.key else { return nil }
      guard let line = first[key] else {
        first[key] = option.item.range.lowerBound.line
        return nil
      }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .duplicate(key, line))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ key: String, _ line: Int) -> Message {
    Message(
      "Key '\(key)' names two answers", solutions: ["Give one of them another key"],
      notes: ["The first one stands on line \(line)"])
  }
}
