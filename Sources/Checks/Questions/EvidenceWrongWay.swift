import Diagnostics
import KnowledgeBase
import Markdown

struct EvidenceWrongWay: ArticleCheck {
  static let identifier = "EvidenceWrongWay"
  static let severity = Severity.warning
  static let rule = Rule(
    .questions,
    "The best answer is no evidence for an anti-pattern, and the worst one none against it.",
    because: "'for' and 'against' are easily swapped, and nobody would see it in a sum.",
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        - `once` (0): Once, and it stays
          - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """,
      passing: """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.flatMap { option in
      option.evidence.compactMap { bullet -> Diagnostic? in
        guard case .evidence(let direction, _, _) = bullet.content, let level = option.level else {
          return nil
        }
        let isWrong =
          switch direction {
          case .for: level == Option.levels.lowerBound
          case .against: level == Option.levels.upperBound
          }
        guard isWrong else { return nil }
        return diagnostic(
          in: article, at: article.place(of: direction.rawValue, in: bullet.item),
          .wrongWay(direction, level))
      }
    }
  }
}

extension Message {
  fileprivate static func wrongWay(_ direction: Evidence.Direction, _ level: Int) -> Message {
    let other: Evidence.Direction = direction == .for ? .against : .for
    return Message(
      "Evidence '\(direction.rawValue)' an anti-pattern below an answer of level \(level); did you mean '\(other.rawValue)'?",
      solutions: ["Write '\(other.rawValue)', remove the evidence, or correct the level"])
  }
}
