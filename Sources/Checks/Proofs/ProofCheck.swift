import Diagnostics
import KnowledgeBase

/// A rule that is proved for all reviews that could be written; judged once questions and policy are sound.
protocol ProofCheck: Check {
  /// What breaks the rule, with a counterexample in the notes.
  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic]
}

/// Where the diagnostics of proofs point.
struct ProofContent: Sendable {
  let catalog: Catalog
  let context: WrittenContent
  let policy: WrittenArticle

  /// Nil where nobody wrote a policy.
  init?(_ catalog: Catalog, in context: WrittenContent) {
    guard let policy = context.written.first(where: { $0.judgedKind == .policy }) else {
      return nil
    }
    self.catalog = catalog
    self.context = context
    self.policy = policy
  }
}
