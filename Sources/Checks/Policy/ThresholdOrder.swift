import Diagnostics
import KnowledgeBase
import Markdown

struct ThresholdOrder: ArticleCheck {
  static let identifier = "ThresholdOrder"
  static let rule = Rule(
    .policy,
    "Of two thresholds on one scale, the milder one is not above the stricter one.",
    because: """
      Otherwise the class between them is empty, and a better answer could make a verdict worse.
      """,
    example: CheckExample(
      in: "policy.md",
      failing: """
        - `loss-likely` (0.80)
        - `loss-unlikely` (0.90)
        """,
      passing: """
        - `loss-likely` (0.80)
        - `loss-unlikely` (0.20)
        """))

  /// Pairs of which the first may not be above the second.
  private static let ascending: [(ThresholdName, ThresholdName)] = [
    (.lossUnlikely, .lossLikely), (.supportSome, .supportStrong), (.cautionMajors, .adverseMajors),
    (.populationWeight0, .populationWeight1), (.populationWeight1, .populationWeight2),
    (.populationWeight2, .populationWeight3), (.populationWeight3, .populationWeight4),
  ]

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .policy else { return [] }
    var values: [ThresholdName: (value: Double, text: String, range: SourceRange)] = [:]
    for threshold in article.thresholds {
      guard
        let name = threshold.name.flatMap({ ThresholdName(rawValue: $0) }), values[name] == nil,
        let text = threshold.valueText, let value = name.value(of: text)
      else { continue }
      values[name] = (value, text, article.place(of: "(\(text))", in: threshold.item))
    }
    return Self.ascending.compactMap { lower, upper in
      guard let low = values[lower], let high = values[upper], low.value > high.value else {
        return nil
      }
      return diagnostic(
        in: article, at: low.range,
        .outOfOrder(lower, low.text, upper, high.text, line: high.range.lowerBound.line))
    }
  }
}

extension Message {
  fileprivate static func outOfOrder(
    _ lower: ThresholdName, _ low: String, _ upper: ThresholdName, _ high: String, line: Int
  ) -> Message {
    Message(
      "'\(lower.rawValue)' (\(low)) is above '\(upper.rawValue)' (\(high))",
      solutions: ["Lower '\(lower.rawValue)', or raise '\(upper.rawValue)'"],
      notes: ["'\(upper.rawValue)' stands on line \(line)"])
  }
}
