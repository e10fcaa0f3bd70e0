import Diagnostics
import KnowledgeBase
import Markdown

/// A proof over all reviews; see ``GateProof``.
struct GateAlwaysHolds: ProofCheck {
  static let identifier = "GateAlwaysHolds"
  static let rule = Rule(
    .policy,
    "Every gate can be avoided: there are answers that fail one of its conditions.",
    because: """
      A gate that holds whatever is answered blocks every proposal, also one that asks nothing of \
      anyone. Level 0 is met by every answer, and by a question that is skipped.
      """,
    example: CheckExample(
      .change(
        "policy.md",
        failing: """
            - all of [Does it make recurring work?](questions/recurring-work.md) (0)
            - any of [How many options are there?](questions/choice-count.md) (0)
          """,
        passing: """
            - all of [Does it make recurring work?](questions/recurring-work.md) (3)
            - any of [How many options are there?](questions/choice-count.md) (3)
          """)))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    zip(space.policy.gates, content.policy.gates).compactMap { gate, written in
      guard GateProof(gate, in: space).alwaysHolds else { return nil }
      return diagnostic(
        in: content.policy, at: content.policy.place(ofCode: gate.id, in: written.item),
        .always(gate.id))
    }
  }
}

extension Message {
  fileprivate static func always(_ id: String) -> Message {
    Message(
      "Gate '\(id)' always holds; level 0 is met by every answer",
      solutions: ["Write the least level that should count"],
      notes: ["The best answer to every question is blocked as well"])
  }
}
