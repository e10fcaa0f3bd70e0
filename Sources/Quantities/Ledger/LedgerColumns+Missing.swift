extension LedgerColumns {
  /// The inputs that the net value needs and lacks: those of terms that are not zero already.
  ///
  /// Populations first, in their order, then the proposal; each in the order of the model's table.
  package func missing() -> [MissingInput] {
    let populations = resolved.given.populations
    if populations.isEmpty && !resolved.given.recurringIsZero {
      let untold = MissingInput(quantity: .peopleAffected, population: nil, reason: .open)
      return [untold] + missing(for: nil, LedgerTerm.ofProposal)
    }
    let ofPopulations = populations.flatMap { missing(for: $0.id, LedgerTerm.ofPopulation) }
    let ofProposal = missing(for: nil, LedgerTerm.ofProposal)
    // A lifetime that only the set-up of people needs belongs to the proposal all the same.
    let shared = Set(ofProposal + ofPopulations.filter { $0.population == nil })
    return ofPopulations.filter { $0.population != nil }
      + shared.sorted { $0.quantity < $1.quantity }
  }

  private func missing(for population: String?, _ terms: [LedgerTerm]) -> [MissingInput] {
    let open = terms.filter { term in
      !term.factors.contains { input($0, of: population)?.isKnownZero ?? false }
    }
    let needed = Set(open.flatMap { $0.factors + $0.divisors })
    return needed.sorted().compactMap { quantity in
      let owner = quantity.scope == .proposal ? nil : population
      return resolved.gaps[QuantityKey(quantity, population: owner)].map {
        MissingInput(quantity: quantity, population: owner, reason: $0)
      }
    }
  }
}
