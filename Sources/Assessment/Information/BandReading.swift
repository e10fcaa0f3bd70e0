import KnowledgeBase
import Quantities

/// How the verdict follows from the money, the answers being as they are.
struct BandReading: Sendable {
  /// What the completions of the answers say.
  let reach: Reach

  /// The policy's table.
  let table: VerdictTable

  /// The verdicts of all completions, with a band for those in which work recurs and one for the others.
  func verdicts(recurring: Band, zeroed: Band) -> Set<Verdict> {
    let cells =
      reach.evidence(isZeroed: false).map { (recurring, $0) }
      + reach.evidence(isZeroed: true).map { (zeroed, $0) }
    return Ruling(cells, table).verdicts
  }
}

/// The ledgers of a review: with its recurring work, and as if nothing recurred.
struct LedgerPair: Sendable {
  /// Counts the recurring work, unless nothing recurs in any completion.
  let recurring: Ledger

  /// Counts no recurring work; the same as the other where one of the two is of no account.
  let zeroed: Ledger

  /// Computes the second ledger only where both are still possible.
  init(_ evaluation: Evaluation, _ reach: Reach) throws(Evaluation.Problem) {
    recurring = evaluation.ledger
    guard reach.isDivided else {
      zeroed = recurring
      return
    }
    do {
      zeroed = try Ledger.computed(
        from: LedgerInputs(evaluation.review, policy: evaluation.policy, recurringIsZero: true))
    } catch {
      throw .ledger(error)
    }
  }
}
