/// The samples behind a ledger, for those who ask what a single input is worth knowing.
package struct SampledLedger: Sendable {
  /// How many samples each sampled column has.
  package let samples: Int
  /// The inputs, sampled.
  package let columns: LedgerColumns
  /// V sample by sample; `nil` where an input is missing.
  package let net: LedgerColumn?

  /// V with one input replaced and all other samples as they were; `nil` where an input is missing.
  package func net(
    replacing key: QuantityKey, with column: LedgerColumn
  ) throws(LedgerProblem) -> LedgerColumn? {
    var changed = columns
    changed.inputs[key] = column
    return try changed.proposal().net
  }
}
