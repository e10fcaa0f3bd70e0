import Diagnostics
import KnowledgeBase
import Markdown

struct MissingThreshold: ArticleCheck {
  static let identifier = "MissingThreshold"
  static let rule = Rule(
    .policy,
    "A policy sets every threshold.",
    because: """
      A reader of a report looks up in the policy the number that decided, so none may be left to \
      the program.
      """,
    example: CheckExample(
      in: "policy.md",
      failing: """
        - `caution-minors` (3)
        - `loss-unlikely` (0.20)
        """,
      passing: """
        - `caution-minors` (3)
        - `loss-likely` (0.80)
        - `loss-unlikely` (0.20)
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.judgedKind == .policy, let section = article.section(.thresholds),
      article.hasContent(section)
    else { return [] }
    let names = ThresholdName.allCases.map(\.rawValue)
    let written = article.thresholds.compactMap(\.name)
    // A misspelt name is a fault of its own.
    let meant = Set(
      written.compactMap { names.contains($0) ? $0 : NearMiss.best(for: $0, among: names) })
    let missing = names.filter { !meant.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [diagnostic(in: article, at: article.range(of: section.heading), .missing(missing))]
  }
}

extension Message {
  fileprivate static func missing(_ names: [String]) -> Message {
    let starting = names.compactMap { ThresholdName(rawValue: $0) }.map {
      "'- `\($0.rawValue)` (\($0.startingValue))'"
    }
    return Message(
      names.count == 1
        ? "Threshold '\(names[0])' is missing" : "Thresholds \(list(names)) are missing",
      solutions: ["Add " + starting.joined(separator: ", ")])
  }
}
