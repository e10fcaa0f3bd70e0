import Assessment
import Diagnostics
import KnowledgeBase
import Markdown

/// A proof by folding over all reviews that answer every question at level 4.
///
/// The score is judged where some factor of it besides the recurrence is asked for; the recurrence also
/// says on its own whether hours count.
struct WorstAnswersExcused: ProofCheck {
  static let identifier = "WorstAnswersExcused"
  static let rule = Rule(
    .policy,
    "The worst answer to every question ends in 'rework' or worse, and in a toil score of 100.",
    because: """
      A scale without an upper end cannot warn. The worst answers fall short where they skip a \
      question that would count, where no question has one of the five factors, or where the \
      policy asks for more adverse answers than there are.
      """,
    example: CheckExample(
      .change(
        "policy.md",
        failing: "- `Q+`: `proceed` `guards` `guards` `guards`",
        passing: "- `Q+`: `proceed` `guards` `rework` `rework`")))

  private static let greatestScore = 100.0

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    let extremes = ExtremeAnswers(.worst, in: space)
    return [verdict(extremes, space, content), score(extremes, space, content)].compactMap { $0 }
  }

  private func verdict(
    _ extremes: ExtremeAnswers, _ space: ReviewSpace, _ content: ProofContent
  ) -> Diagnostic? {
    let mildest = extremes.ruling.atLeast
    // A table that is the wrong way round somewhere may be wrong just here.
    guard mildest < .rework, space.policy.verdicts.isMonotone else { return nil }
    let evidence = extremes.classes.min() ?? .clear
    let place =
      content.policy.verdictRow("Q+").map {
        content.policy.place(ofVerdict: evidence.column, in: $0)
      } ?? content.policy.titleRange
    return diagnostic(
      in: content.policy, at: place,
      .excused(mildest, evidence, skips: extremes.skips(in: content.context)))
  }

  private func score(
    _ extremes: ExtremeAnswers, _ space: ReviewSpace, _ content: ProofContent
  ) -> Diagnostic? {
    let asked = Set(space.questions.compactMap(\.factor))
    guard !asked.subtracting([.recurrence]).isEmpty else { return nil }
    let score = extremes.score.low
    guard score < Self.greatestScore else { return nil }
    let missing = Factor.allCases.filter { !asked.contains($0) }.map {
      "No question has the factor '\($0.rawValue)'"
    }
    let weight = ThresholdName.populationWeight(level: Option.levels.upperBound)
    let threshold = content.policy.thresholds.first {
      $0.name == weight.rawValue && space.policy.value(weight) < 1
    }
    return diagnostic(
      in: content.policy,
      at: threshold.map { content.policy.place(of: "(\($0.valueText ?? ""))", in: $0.item) }
        ?? content.policy.titleRange,
      .low(
        score,
        notes: missing + extremes.skips(in: content.context)
          + (threshold == nil ? [] : ["'\(weight.rawValue)' is below 1"])))
  }
}

extension WrittenArticle {
  /// The row of the verdict table for a reading of the money.
  func verdictRow(_ band: String) -> WrittenVerdictRow? {
    verdictRows.first { $0.band == band }
  }
}

extension Message {
  fileprivate static func excused(
    _ verdict: Verdict, _ evidence: EvidenceClass, skips: [String]
  ) -> Message {
    Message(
      "The worst answers everywhere give '\(verdict.rawValue)'; they have to give 'rework' at least",
      solutions: [
        "Make the verdicts of evidence '\(evidence.rawValue)' more severe, or let the evidence count for more"
      ],
      notes: ["With level 4 everywhere the evidence is '\(evidence.rawValue)'"] + skips)
  }

  fileprivate static func low(_ score: Double, notes: [String]) -> Message {
    let hundredths = Int((score * 100).rounded())
    let text = hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
    return Message(
      "The worst answers everywhere give a toil score of \(text); they have to give 100",
      solutions: ["Let every factor be asked for, and weigh the largest population with 1"],
      notes: notes)
  }
}
