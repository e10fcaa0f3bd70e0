extension LedgerColumns {
  /// The band, by the rules of SCORING.md, section 1, in their order and on unrounded figures.
  package func band(of sums: ProposalColumns) throws(ArithmeticOverflow) -> (Band, BandReason) {
    try band(of: sums, losses: sums.net?.countBelowZero(of: resolved.given.samples))
  }

  /// The band, the samples with a net value below zero being counted already; `nil` if there is none.
  package func band(
    of sums: ProposalColumns, losses: Int?
  ) throws(ArithmeticOverflow) -> (Band, BandReason) {
    if asksNothing(sums) { return (.plus, .asksNothing) }
    guard let losses else { return (.unknown, .missingInput) }

    let given = resolved.given
    let loss = try Rational(losses) / Rational(given.samples)
    if loss >= given.lossLikely { return (.minus, .lossLikely) }
    if loss <= given.lossUnlikely { return (.plus, .lossUnlikely) }
    return (.zero, .between)
  }

  /// Whether T and R are known to be 0 and S is absent, unknown or not below zero.
  ///
  /// A proposal that asks nothing of anyone need not prove a saving here, whatever its one-off cost.
  private func asksNothing(_ sums: ProposalColumns) -> Bool {
    guard let toil = sums.toil, toil.isKnownZero, let running = sums.running, running.isKnownZero
    else { return false }
    let saving = resolved.estimates[QuantityKey(.machineSaving)]
    return saving.map { $0.lowest >= 0 } ?? true
  }
}
