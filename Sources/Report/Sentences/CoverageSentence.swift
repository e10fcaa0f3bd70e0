internal import Assessment
internal import KnowledgeBase

/// How much was answered: `28 of 29 answered, 1 does not apply; 2 were not needed`.
struct CoverageSentence {
  let evaluation: Evaluation

  var text: String {
    let coverage = evaluation.coverage
    let rest = [
      (coverage.unknown, "not known"),
      (coverage.notApplicable, coverage.notApplicable == 1 ? "does not apply" : "do not apply"),
      (coverage.suspect, "changed since and to be confirmed"),
      (coverage.open, "open"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let first = "\(coverage.answered) of \(coverage.applicable) answered"
    let skipped =
      coverage.skipped == 0
      ? "" : "; \(coverage.skipped) \(coverage.skipped == 1 ? "was" : "were") not needed"
    return ([first] + rest).joined(separator: ", ") + skipped + quick
  }

  /// A quick review asks for the core questions alone.
  private var quick: String {
    guard evaluation.review.scope == .core else { return "" }
    let core = zip(evaluation.questions, evaluation.states).filter { $0.0.isCore }
    let open = core.count { $0.1 == .open || $0.1 == .suspect }
    return "; a quick review, \(core.count - open) of its \(core.count) core questions done"
  }
}
