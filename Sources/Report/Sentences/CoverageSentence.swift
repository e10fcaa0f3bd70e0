internal import Assessment
internal import KnowledgeBase

/// How much was answered: `28 of 29 answered, 1 does not apply; 2 were not needed`.
struct CoverageSentence {
  let evaluation: Evaluation

  var text: String { evaluation.review.scope == .all ? all : core }

  private var all: String { sentence(evaluation.coverage, noun: "") }

  /// A quick review asks for the core questions alone; the others are only counted.
  private var core: String {
    let questions = zip(evaluation.questions, evaluation.states)
    let core = Coverage(questions.filter { $0.0.isCore }.map(\.1))
    let others = Coverage(questions.filter { !$0.0.isCore }.map(\.1))
    let given = others.applicable - others.open
    let extra = given > 0 ? "; \(given) more answered" : ""
    let rest = others.open > 0 ? "; \(others.open) others not asked" : ""
    return sentence(core, noun: " core questions") + extra + rest
  }

  private func sentence(_ coverage: Coverage, noun: String) -> String {
    let rest = [
      (coverage.unknown, "not known"),
      (coverage.notApplicable, coverage.notApplicable == 1 ? "does not apply" : "do not apply"),
      (coverage.suspect, "changed since and to be confirmed"),
      (coverage.open, "open"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let first = "\(coverage.answered) of \(coverage.applicable)\(noun) answered"
    let skipped =
      coverage.skipped == 0
      ? "" : "; \(coverage.skipped) \(coverage.skipped == 1 ? "was" : "were") not needed"
    return ([first] + rest).joined(separator: ", ") + skipped
  }
}
