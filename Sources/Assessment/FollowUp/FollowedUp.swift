public import KnowledgeBase
import Quantities

/// A review after it went live: what was predicted, what was measured, and what follows from both.
public struct FollowedUp: Sendable {
  /// What the model says of the prediction.
  public let predicted: Evaluation

  /// What the model says with the last measurements in place of what was predicted.
  public let measured: Evaluation

  /// The last measurement of each input beside its prediction.
  public let facts: [MeasuredFact]

  /// Evaluates a review again with what was measured.
  ///
  /// - Throws: ``Evaluation/Problem`` if what was measured contradicts the rest of the review.
  public init(_ predicted: Evaluation, in catalog: Catalog) throws(Evaluation.Problem) {
    self.predicted = predicted
    measured = try Evaluation(of: predicted.review.withMeasuredValues, in: catalog)
    do {
      facts = try predicted.review.measuredFacts()
    } catch {
      throw .ledger(error)
    }
  }

  /// What was measured of a limit's input; nil where nothing was.
  public func fact(of limit: Limit) -> MeasuredFact? { facts.first { $0.key == limit.key } }

  /// The limits that what was measured lies beyond, tripwires and others.
  public var crossedLimits: [Limit] {
    predicted.limits.filter { limit in
      fact(of: limit).map { limit.isCrossed(by: $0.measured) } ?? false
    }
  }

  /// Work that was measured where the review had none, if that is the tripwire.
  public var unnamedWork: [MeasuredFact] {
    guard predicted.isTripwireAnyWork else { return [] }
    return facts.filter { fact in
      Self.work.contains(fact.key.quantity) && fact.measured.median > 0
        && (fact.predicted.map { $0.median <= 0 } ?? true)
    }
  }

  /// Whether a tripwire was crossed.
  public var isTripwireCrossed: Bool {
    !unnamedWork.isEmpty || crossedLimits.contains(where: \.isTripwire)
  }

  private static let work: [QuantityID] = [
    .minutesPerDay, .keepingHours, .setupHours, .onboardingHours,
  ]
}
