import KnowledgeBase
import Quantities

/// The money bands of mixtures, each worked out once and only when it is asked for.
///
/// What a quantity's samples are depends on its value and the seed alone, so that each is drawn once for
/// all mixtures, and those of the two reviews are there already.
struct MixtureBands {
  private struct Input: Hashable {
    let key: QuantityKey
    let estimate: Estimate
    let seed: UInt64
  }

  private struct Case: Hashable {
    let figures: Set<ReviewChange>
    let isZeroed: Bool
  }

  private let mixtures: Mixtures
  private let policy: Policy
  private var columns: [Input: LedgerColumn] = [:]
  private var bands: [Case: Band?] = [:]

  init(_ mixtures: Mixtures, _ evaluations: [Evaluation], _ policy: Policy) {
    self.mixtures = mixtures
    self.policy = policy
    for evaluation in evaluations {
      let sampled = evaluation.ledger.sampled.columns
      for (key, estimate) in sampled.resolved.estimates {
        columns[Input(key: key, estimate: estimate, seed: evaluation.review.seed)] =
          sampled.inputs[key]
      }
    }
  }

  /// The band of a mixture with or without recurring work; nil where its quantities contradict each other.
  ///
  /// Of the changes only figures count.
  mutating func band(_ figures: Set<ReviewChange>, isZeroed: Bool) -> Band? {
    let key = Case(figures: figures.filter(\.isFigure), isZeroed: isZeroed)
    if let known = bands[key] { return known }
    let band = try? computed(key)
    bands[key] = .some(band)
    return band
  }

  private mutating func computed(_ key: Case) throws -> Band {
    let review = mixtures.review(with: key.figures)
    let inputs = LedgerInputs(review, policy: policy, recurringIsZero: key.isZeroed)
    let resolved = try ResolvedInputs(inputs)
    var known: [QuantityKey: LedgerColumn] = [:]
    for (quantity, estimate) in resolved.estimates {
      let input = Input(key: quantity, estimate: estimate, seed: inputs.seed)
      let column =
        columns[input]
        ?? Distribution(estimate).map {
          LedgerColumn($0, samples: inputs.samples, seed: inputs.seed, key: quantity)
        } ?? .exact(estimate.lowest)
      columns[input] = column
      known[quantity] = column
    }
    let sums = LedgerColumns(resolved: resolved, inputs: known)
    return try sums.band(of: sums.proposal()).0
  }
}
