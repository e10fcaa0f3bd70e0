/// The ledger's inputs in the model's own units, with defaults filled in and gaps named.
package struct ResolvedInputs: Sendable {
  /// What was given.
  package let given: LedgerInputs
  /// Given or default values in the model's own units.
  ///
  /// An input that is neither here nor among the gaps was given in a unit that hangs on a gap, as
  /// minutes per month or year do on unknown workdays.
  package private(set) var estimates: [QuantityKey: Estimate] = [:]
  /// Inputs that are open or declared unknown.
  package private(set) var gaps: [QuantityKey: MissingInput.Reason] = [:]
  /// Ranges that are wide enough to be mentioned.
  package private(set) var notes: [RatioNote] = []

  /// Resolves and checks the inputs.
  package init(_ given: LedgerInputs) throws(LedgerProblem) {
    self.given = given
    guard given.samples > 0 else { throw .samples(given.samples) }
    try checkPlaces()
    for population in given.populations {
      // Workdays and hours come first: what is typed per month or as a share depends on them.
      let order: [QuantityID] = [.workdays, .hoursPerDay]
      let others = QuantityID.allCases.filter { $0.scope == .population && !order.contains($0) }
      for quantity in order + others {
        let fallback =
          quantity == .minutesPerDay ? population.role.defaultMinutes : quantity.defaultValue
        try resolve(
          QuantityKey(quantity, population: population.id), population.quantities[quantity],
          fallback: fallback)
      }
      try checkDay(of: population.id)
      if given.recurringIsZero { clearMinutes(of: population.id) }
    }
    for quantity in QuantityID.allCases where quantity.scope == .proposal {
      try resolve(
        QuantityKey(quantity), given.proposal[quantity], fallback: quantity.defaultValue)
    }
  }

  /// Every known input twice: with its samples, and as one value at its median.
  func columns() -> (sampled: [QuantityKey: LedgerColumn], atMedians: [QuantityKey: LedgerColumn]) {
    var sampled: [QuantityKey: LedgerColumn] = [:]
    var atMedians: [QuantityKey: LedgerColumn] = [:]
    for (key, estimate) in estimates {
      if let distribution = Distribution(estimate) {
        sampled[key] = LedgerColumn(
          distribution, samples: given.samples, seed: given.seed, key: key)
        atMedians[key] = .samples([distribution.median])
      } else {
        sampled[key] = .exact(estimate.lowest)
        atMedians[key] = .exact(estimate.lowest)
      }
    }
    return (sampled, atMedians)
  }

  private mutating func resolve(
    _ key: QuantityKey, _ value: QuantityValue?, fallback: Rational?
  ) throws(LedgerProblem) {
    switch value {
    case .unknown:
      gaps[key] = .unknown
    case nil:
      if let fallback { estimates[key] = .point(fallback) } else { gaps[key] = .open }
    case .known(let entry):
      if let note = RatioNote(entry, population: key.population) { notes.append(note) }
      let workdays = hanging(entry, on: .workdays, of: key.population)
      let hours = hanging(entry, on: .hoursPerDay, of: key.population)
      guard let workdays, let hours else { return }
      do {
        estimates[key] = try entry.estimate(workdays: workdays, hoursPerDay: hours)
      } catch {
        throw .quantity(error, population: key.population)
      }
    }
  }

  /// What the entry's unit is changed with: 1 where it does not matter, `nil` where it is a gap.
  private func hanging(
    _ entry: QuantityEntry, on quantity: QuantityID, of population: String?
  ) -> Rational? {
    guard entry.depends(on: quantity) else { return .one }
    return estimates[QuantityKey(quantity, population: population)]?.point
  }

  private mutating func clearMinutes(of population: String) {
    let key = QuantityKey(.minutesPerDay, population: population)
    estimates[key] = .point(.zero)
    gaps[key] = nil
  }
}
