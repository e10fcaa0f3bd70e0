/// Made for columns at the medians: one value each.
extension LedgerColumns {
  /// The break-evens of one population, or of the proposal alone.
  func breakEven(
    of population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> BreakEven {
    BreakEven(
      population: population,
      minutes: try minutesNeeded(population, own, proposal),
      people: try peopleNeeded(population, own, proposal),
      saving: try .sum(
        [proposal.running, proposal.build, proposal.toil], less: [proposal.gain]))
  }

  /// (V + T_g) · 60 · H/(N · D · C · k).
  private func minutesNeeded(
    _ population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    let perMinute = try LedgerColumn.product(
      LedgerTerm.recurring.factors.filter { $0 != .minutesPerDay }
        .map { input($0, of: population) },
      over: [input(.hoursPerDay, of: population)], scale: LedgerTerm.recurring.scale)
    guard let perMinute, perMinute.first > 0 else { return nil }
    return try .product([.sum([proposal.net, own?.recurring])], over: [perMinute])
  }

  /// N · (V + T_g + U_g − A_g)/(T_g + U_g − A_g).
  private func peopleNeeded(
    _ population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    let perHead = try LedgerColumn.sum([own?.recurring, own?.setUp], less: [own?.gain])
    guard let perHead, perHead.first > 0 else { return nil }
    return try .product(
      [input(.peopleAffected, of: population), .sum([proposal.net, perHead])], over: [perHead])
  }
}
