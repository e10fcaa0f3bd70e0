public import KnowledgeBase

/// What could still change a verdict, and what it hangs on.
///
/// Kept apart from ``Evaluation``, since an interview evaluates after every answer and needs none of this.
public struct Prospects: Sendable {
  /// Whether anything that could still be answered or measured would change the verdict.
  public let settledness: Settledness

  /// The smallest changes of answers that would give another verdict.
  public let flips: Flips

  /// What hangs on each quantity.
  public let stakes: Stakes

  /// What would be asked next; nil when nothing is open.
  public let next: Interview.Step?

  /// Looks ahead from an evaluated review.
  ///
  /// - Throws: ``Evaluation/Problem`` if the quantities are too large with the recurring work counted
  ///   the other way.
  public init(of evaluation: Evaluation, in catalog: Catalog) throws(Evaluation.Problem) {
    settledness = try Settledness(of: evaluation)
    flips = try Flips(of: evaluation, in: catalog)
    stakes = try Stakes(of: evaluation)
    next = try Inquiry(of: evaluation).next()
  }
}
