import Diagnostics
import KnowledgeBase
import Markdown

/// A proof over all reviews; see ``GateProof``.
struct ShadowedGateCondition: ProofCheck {
  static let identifier = "ShadowedGateCondition"
  static let severity = Severity.warning
  static let rule = Rule(
    .policy,
    "Every condition of a gate matters: without it the gate would hold for other reviews.",
    because: """
      A condition that another one covers looks like a safeguard and is none, and whoever changes \
      it later will wonder why nothing happens.
      """,
    example: CheckExample(
      .change(
        "policy.md",
        failing: """
            - all of [Does it make recurring work?](questions/recurring-work.md) (1)
            - all of [Does it make recurring work?](questions/recurring-work.md) (3)
          """,
        passing: """
            - all of [Does it make recurring work?](questions/recurring-work.md) (3)
          """)))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    zip(space.policy.gates, content.policy.gates).flatMap { gate, written -> [Diagnostic] in
      var proof = GateProof(gate, in: space)
      guard proof.canHold, !proof.alwaysHolds else { return [] }
      let shadowed = proof.removeShadowed()
      let all = written.conditions.filter { $0.quantifier == .allOf }
      let any = written.conditions.filter { $0.quantifier == .anyOf }
      return
        (shadowed.allOf.map { (all[$0], gate.allOf[$0]) }
        + shadowed.anyOf.map { (any[$0], gate.anyOf[$0]) })
        .map { place, condition in
          diagnostic(
            in: content.policy, at: place.item.range, .shadowed(condition, place.quantifier))
        }
    }
  }
}

extension Message {
  fileprivate static func shadowed(
    _ condition: Gate.Condition, _ quantifier: WrittenGate.Condition.Quantifier?
  ) -> Message {
    let reason =
      condition.isAlwaysMet
      ? "Level 0 is met by every answer, and by a question that is skipped"
      : quantifier == .anyOf
        ? "Whenever it holds beside 'all of', another one of 'any of' holds"
        : "Whenever the others hold, '\(condition.question)' is at level \(condition.level) or more"
    return Message(
      "Condition on '\(condition.question)' never matters; the gate holds for the same reviews without it",
      solutions: ["Remove the condition, or change its level"], notes: [reason])
  }
}
