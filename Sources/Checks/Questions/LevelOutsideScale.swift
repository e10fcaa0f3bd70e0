import Diagnostics
import KnowledgeBase
import Markdown

struct LevelOutsideScale: ArticleCheck {
  static let identifier = "LevelOutsideScale"
  static let rule = Rule(
    .questions,
    "The level of an answer is a whole number from 0, no toil, to 4, the most.",
    because: "All questions share this scale, so that their answers can be counted together.",
    example: CheckExample(
      in: "questions/recurring-work.md",
      failing: "- `daily` (5): Every day",
      passing: "- `daily` (4): Every day"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard
        option.key != nil, let text = option.levelText, !Option.levels.contains(option.level ?? -1)
      else { return nil }
      return diagnostic(
        in: article, at: article.place(of: "(\(text))", in: option.item), .outside(text))
    }
  }
}

extension Message {
  fileprivate static func outside(_ text: String) -> Message {
    Message(
      "Level '\(text)' is outside the scale from \(Option.levels.lowerBound) to \(Option.levels.upperBound)",
      solutions: ["Write 0 for no toil, 4 for the most, or a number between them"])
  }
}
