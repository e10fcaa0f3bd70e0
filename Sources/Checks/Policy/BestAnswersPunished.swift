import Assessment
import Diagnostics
import KnowledgeBase
import Markdown

/// A proof by folding over all reviews that answer every question at level 0.
struct BestAnswersPunished: ProofCheck {
  static let identifier = "BestAnswersPunished"
  static let rule = Rule(
    .policy,
    "The best answer to every question ends in 'proceed', without a single number.",
    because: """
      A proposal that asks nothing of anyone need not prove a saving. If even that one does not \
      pass, no proposal does, and the verdict says nothing about any of them.
      """,
    example: CheckExample(
      .change(
        "policy.md",
        failing: "- `Q+`: `guards` `guards` `rework` `rework`",
        passing: "- `Q+`: `proceed` `guards` `rework` `rework`")))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    let extremes = ExtremeAnswers(.best, in: space)
    // A gate that holds even so always holds, and is reported as such.
    guard extremes.classes == [.clear] else { return [] }
    if !extremes.isAlwaysZeroed {
      return [diagnostic(in: content.policy, at: content.policy.titleRange, .unmeasured)]
    }
    let verdict = space.policy.verdicts.plus[EvidenceClass.clear.column]
    guard
      verdict != .proceed, space.policy.verdicts.isMonotone,
      let row = content.policy.verdictRow("Q+")
    else { return [] }
    return [
      diagnostic(
        in: content.policy,
        at: content.policy.place(ofVerdict: EvidenceClass.clear.column, in: row),
        .punished(verdict))
    ]
  }
}

extension Message {
  fileprivate static let unmeasured = Message(
    "The best answers everywhere give 'measure'; they have to give 'proceed'",
    solutions: ["Write 'factor: recurrence' in the question that asks whether work recurs"],
    notes: [
      "No question with factor 'recurrence' or 'frequency' says that no work recurs, so it has to be measured"
    ])

  fileprivate static func punished(_ verdict: Verdict) -> Message {
    Message(
      "The best answers everywhere give '\(verdict.rawValue)'; they have to give 'proceed'",
      solutions: ["Write 'proceed'"],
      notes: ["With level 0 everywhere nothing recurs, the money is 'Q+' and the evidence 'clear'"])
  }
}
