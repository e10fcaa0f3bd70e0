import Quantities

/// A ledger as a function of one of its inputs.
struct StudiedLedger: Sendable {
  let ledger: Ledger

  /// How many values each column has: one where every input is exact.
  let width: Int

  /// The inputs that are no points.
  let distributions: [QuantityKey: Distribution]

  /// Every input at its median.
  let atMedians: LedgerColumns

  init(_ ledger: Ledger) {
    let columns = ledger.sampled.columns
    self.ledger = ledger
    width = columns.inputs.values.contains { $0.exact == nil } ? ledger.sampled.samples : 1
    distributions = columns.resolved.estimates.compactMapValues { Distribution($0) }
    atMedians = columns.collapsed(distributions, to: \.median)
  }

  /// V as a line in an input, over the samples of the others; `nil` where one of them is missing.
  func line(in key: QuantityKey, unit: Double) throws(LedgerProblem) -> NetLine? {
    try ledger.sampled.columns.line(in: key, unit: unit, count: width)
  }

  /// The bands at each value of an input, by the rules of SCORING.md, section 1.
  ///
  /// The steps of the lifetime are those of 1/L. The unit is any value of x other than 0.
  func steps(
    in key: QuantityKey, along line: NetLine, unit: Double
  ) throws(LedgerProblem) -> BandSteps {
    let resolved = ledger.sampled.columns.resolved
    guard let limits = try? BandLimits(resolved.given, of: width) else {
      throw .overflow(population: nil)
    }
    let steps = BandSteps(line, limits)
    // Whatever asks nothing of anyone is Q+ as long as the saving is not below zero.
    let isIdle = try isIdle(atMedians.with(key, at: unit, 1))
    if key.quantity == .machineSaving { return isIdle ? steps.cut(at: 0, then: .plus) : steps }
    let saving = resolved.estimates[QuantityKey(.machineSaving)]
    guard saving.map({ !$0.lowest.isNegative }) ?? true else { return steps }
    if isIdle { return BandSteps(.plus) }
    guard key.quantity != .lifetime else { return steps }
    // At exactly nothing a term may fall away for certain, and with it all that is asked.
    var without = atMedians
    without.inputs[key] = .zero
    return try self.isIdle(without) ? steps.starting(at: 0, with: .plus) : steps
  }

  /// Whether T and R are known to be 0.
  private func isIdle(_ columns: LedgerColumns) throws(LedgerProblem) -> Bool {
    let sums = try columns.proposal()
    return (sums.toil?.isKnownZero ?? false) && (sums.running?.isKnownZero ?? false)
  }
}
