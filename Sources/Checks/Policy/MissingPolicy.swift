import Diagnostics
import KnowledgeBase

struct MissingPolicy: CatalogCheck {
  static let identifier = "MissingPolicy"
  static let path = "policy.md"
  static let rule = Rule(
    .policy,
    "A knowledge base has a policy, 'policy.md' at its root.",
    because: "Without it no answer can be turned into a verdict.",
    example: CheckExample(
      inWords: "A folder of articles without 'policy.md'.",
      passing: "The same folder with 'policy.md'."))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    // A broken policy, or one in the wrong place, has its own diagnostics.
    let hasPolicy = context.written.contains { $0.path == Self.path || $0.kind == .policy }
    guard !hasPolicy else { return [] }
    let message = Message.missing
    return [
      Diagnostic(
        Self.severity, Self.identifier, path: Self.path, range: nil, summary: message.summary,
        solutions: message.solutions, notes: message.notes)
    ]
  }
}

extension Message {
  fileprivate static let missing = Message(
    "Policy is missing; no answer can become a verdict without it",
    solutions: ["Copy 'policy.md' from the knowledge base that comes with Counterweight"])
}
