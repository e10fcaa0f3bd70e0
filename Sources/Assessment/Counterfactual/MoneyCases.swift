import Quantities

/// The money of a review read twice: with its recurring work, and as if nothing recurred.
///
/// Whatever the answers are or are changed to, one of the two holds, so that no sample is drawn for any
/// of them.
struct MoneyCases {
  let recurring: MoneyCase
  let zeroed: MoneyCase

  /// Takes the samples of an evaluation's ledger and draws only those that it did without.
  init(_ evaluation: Evaluation) throws(Evaluation.Problem) {
    let columns = evaluation.ledger.sampled.columns
    do {
      let isZeroed = columns.resolved.given.recurringIsZero
      let other = try columns.with(recurringIsZero: !isZeroed)
      recurring = try MoneyCase(isZeroed ? other : columns)
      zeroed = try MoneyCase(isZeroed ? columns : other)
    } catch {
      throw .ledger(error)
    }
  }

  /// The case that holds for a tally.
  func money(isZeroed: Bool) -> MoneyCase { isZeroed ? zeroed : recurring }
}

extension LedgerColumns {
  /// The same columns, but for the minutes a day, which are zero where nothing recurs.
  fileprivate func with(recurringIsZero: Bool) throws(LedgerProblem) -> LedgerColumns {
    var given = resolved.given
    given.recurringIsZero = recurringIsZero
    let resolved = try ResolvedInputs(given)
    var inputs = inputs
    for population in given.populations {
      let key = QuantityKey(.minutesPerDay, population: population.id)
      inputs[key] = resolved.estimates[key].map { estimate in
        Distribution(estimate).map {
          LedgerColumn($0, samples: given.samples, seed: given.seed, key: key)
        } ?? .exact(estimate.lowest)
      }
    }
    return LedgerColumns(resolved: resolved, inputs: inputs)
  }
}
