extension LedgerColumns {
  /// The band, by the rules of SCORING.md, section 1, in their order and on unrounded figures.
  func band(of sums: ProposalColumns) throws(ArithmeticOverflow) -> (Band, BandReason) {
    if asksNothing(sums) { return (.plus, .asksNothing) }
    guard let net = sums.net else { return (.unknown, .missingInput) }

    let given = resolved.given
    let count = net.countBelowZero(of: given.samples)
    let loss = try Rational(count) / Rational(given.samples)
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
