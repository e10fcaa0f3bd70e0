/// The samples behind a ledger, for those who ask what a single input is worth knowing.
struct SampledLedger: Sendable {
  /// How many samples each sampled column has.
  let samples: Int
  /// The inputs, sampled.
  let columns: LedgerColumns
  /// V sample by sample; `nil` where an input is missing.
  let net: LedgerColumn?

  /// V with one input replaced and all other samples as they were; `nil` where an input is missing.
  func net(
    replacing key: QuantityKey, with column: LedgerColumn
  ) throws(LedgerProblem) -> LedgerColumn? {
    var changed = columns
    changed.inputs[key] = column
    return try changed.proposal().net
  }
}
