import Diagnostics
import KnowledgeBase
import Markdown

struct ScaleWithoutEnds: ArticleCheck {
  static let identifier = "ScaleWithoutEnds"
  static let rule = Rule(
    .questions,
    "A question has an answer at level 0 and one at level 4.",
    because: """
      Without a best answer no design can be free of toil, and without a worst one the question \
      can never say how bad it is. Either would shift every comparison between questions.
      """,
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        - `often` (3): Again with each change
        """,
      passing: """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        - `often` (4): Again with each change
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.judgedKind == .question, let section = article.section(.answers),
      article.options.count >= TooFewOptions.fewest
    else { return [] }
    let levels = article.options.map(\.level)
    // The level that a broken answer was meant to have is unknown, and may be the missing one.
    guard levels.allSatisfy({ $0.map(Option.levels.contains) ?? false }) else { return [] }
    let there = Set(levels.compactMap { $0 }).sorted()
    return [Option.levels.lowerBound, Option.levels.upperBound].filter { !there.contains($0) }
      .map {
        diagnostic(in: article, at: article.range(of: section.heading), .missing($0, there))
      }
  }
}

extension Message {
  fileprivate static func missing(_ level: Int, _ levels: [Int]) -> Message {
    Message(
      "No answer at level \(level); a question has one at 0 and one at 4",
      solutions: ["Add the \(level == 0 ? "best" : "worst") answer, or correct a level"],
      notes: ["The levels are \(list(levels.map(String.init)))"])
  }
}
