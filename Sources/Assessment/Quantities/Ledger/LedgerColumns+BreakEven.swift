/// Made for columns at the medians: one value each.
extension LedgerColumns {
  /// The break-evens of one population.
  func breakEven(
    of population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> BreakEven {
    BreakEven(
      population: population,
      minutes: try minutesNeeded(population, own, proposal),
      people: try peopleNeeded(population, own, proposal),
      saving: proposal.savingNeeded)
  }

  /// (V + T_g) · 60 · H/(N · D · C · k).
  private func minutesNeeded(
    _ population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    let perMinute = try LedgerColumn.product(
      LedgerTerm.recurring.factors.filter { $0 != .minutesPerDay }
        .map { input($0, of: population) },
      over: [input(.hoursPerDay, of: population)], scale: LedgerTerm.recurring.scale)
    guard let perMinute, let net = proposal.net, let recurring = own?.recurring, perMinute.first > 0
    else { return nil }
    return try (net + recurring) / perMinute
  }

  /// N · (V + T_g + U_g − A_g)/(T_g + U_g − A_g).
  private func peopleNeeded(
    _ population: String?, _ own: PopulationColumns?, _ proposal: ProposalColumns
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    guard
      let own, let recurring = own.recurring, let setUp = own.setUp, let gain = own.gain,
      let net = proposal.net, let people = input(.peopleAffected, of: population)
    else { return nil }
    let perHead = try recurring + setUp - gain
    return perHead.first > 0 ? try people * (net + perHead) / perHead : nil
  }
}
