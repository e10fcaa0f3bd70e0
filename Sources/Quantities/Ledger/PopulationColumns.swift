/// What one population pays and gains in a year, in money or in hours; `nil` where an input is missing.
struct PopulationColumns {
  let recurring: LedgerColumn?
  let keeping: LedgerColumn?
  let onboarding: LedgerColumn?
  let setUp: LedgerColumn?
  /// The sum of the four.
  let toil: LedgerColumn?
  let gain: LedgerColumn?
}

/// The columns of all inputs, and the sums that are made of them.
package struct LedgerColumns: Sendable {
  package let resolved: ResolvedInputs
  /// The inputs that are known, each sampled once however often it is used.
  package var inputs: [QuantityKey: LedgerColumn]

  package init(resolved: ResolvedInputs, inputs: [QuantityKey: LedgerColumn]) {
    self.resolved = resolved
    self.inputs = inputs
  }

  /// The column of an input, the proposal's quantities being the same for every population.
  package func input(_ quantity: QuantityID, of population: String?) -> LedgerColumn? {
    inputs[QuantityKey(quantity, population: quantity.scope == .proposal ? nil : population)]
  }

  /// The value of a term; zero as soon as a factor is known to be, `nil` if an input is missing.
  package func value(
    of term: LedgerTerm, for population: String? = nil
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    try .product(
      term.factors.map { input($0, of: population) },
      over: term.divisors.map { input($0, of: population) }, scale: term.scale)
  }

  /// What a population pays and gains in money a year.
  func money(of population: String) throws(ArithmeticOverflow) -> PopulationColumns {
    try columns(of: population) { $0 }
  }

  /// What a population pays and gains in hours a year: the same sums.
  func hours(of population: String) throws(ArithmeticOverflow) -> PopulationColumns {
    try columns(of: population, \.inHours)
  }

  private func columns(
    of population: String, _ form: (LedgerTerm) -> LedgerTerm
  ) throws(ArithmeticOverflow) -> PopulationColumns {
    let recurring = try value(of: form(.recurring), for: population)
    let keeping = try value(of: form(.keeping), for: population)
    let onboarding = try value(of: form(.onboarding), for: population)
    let setUp = try value(of: form(.setUp), for: population)
    return PopulationColumns(
      recurring: recurring, keeping: keeping, onboarding: onboarding, setUp: setUp,
      toil: try .sum([recurring, keeping, onboarding, setUp]),
      gain: try value(of: form(.gain), for: population))
  }
}
