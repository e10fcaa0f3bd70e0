public import KnowledgeBase

/// All in which two reviews differ that were evaluated against the same knowledge base.
public struct ReviewDifferences: Hashable, Sendable {
  /// The questions at which they differ, in order.
  public let answers: [AnswerDifference]

  /// The populations that one lacks or that they describe differently.
  public let populations: [PopulationDifference]

  /// The quantities that they give differently.
  public let quantities: [QuantityDifference]

  /// The findings that they support differently.
  public let findings: [FindingDifference]

  /// Compares two evaluations against the same knowledge base.
  public init(_ old: Evaluation, _ new: Evaluation) {
    answers = AnswerDifference.differences(old, new)
    populations = PopulationDifference.differences(old.review, new.review)
    quantities = QuantityDifference.differences(old.review, new.review)
    findings = FindingDifference.differences(old.findings, new.findings)
  }

  /// Whether the two say the same.
  public var isEmpty: Bool {
    answers.isEmpty && populations.isEmpty && quantities.isEmpty && findings.isEmpty
  }
}

/// Two reviews of one proposal, an old and a new one: what changed, and what moved the verdict.
///
/// Both are judged by the knowledge base of today, since only its fingerprint is kept with a review. An
/// answer of the old review that the content has made suspect since is taken as it was given, and the
/// content's change counts as one of the changes.
public struct Comparison: Sendable {
  /// The old review, as it would be scored today.
  public let old: Evaluation

  /// The new review.
  public let new: Evaluation

  /// All in which they differ.
  public let differences: ReviewDifferences

  /// Which changes moved the verdict.
  public let attribution: Attribution

  /// What each change does by itself, in order.
  public let effects: [ChangeEffect]

  /// The old review's answers that the content's change makes suspect and the new one gives anew.
  public let stale: [ArticleID]

  /// Compares two evaluations against the same knowledge base.
  public init(_ old: Evaluation, _ new: Evaluation) {
    var search = AttributionSearch(from: old, to: new, countsContent: true)
    self.old = old
    self.new = new
    differences = ReviewDifferences(old, new)
    attribution = search.attribution()
    effects = search.effects()
    stale = old.questions.map(\.id).filter(search.mixtures.stale.contains)
  }

  /// Whether the new verdict, or its lower bound, is more severe than the old one was.
  public var isWorse: Bool { attribution.to.atLeast > attribution.from.atLeast }
}
