extension Ledger {
  /// Adds up what a proposal costs and brings: exactly where all is exact, else by Monte Carlo.
  ///
  /// - Throws: what cannot be meant (more minutes than the day has) and what cannot be computed.
  public static func computed(from inputs: LedgerInputs) throws(LedgerProblem) -> Ledger {
    let resolved = try ResolvedInputs(inputs)
    let columns = LedgerColumns(resolved: resolved, inputs: resolved.sampled())
    let sums = try columns.proposal()
    // Closed forms are taken at the medians, which are the inputs themselves if all are points.
    let medians = LedgerColumns(resolved: resolved, inputs: resolved.atMedians())
    let middle = try medians.proposal()
    do {
      return try Ledger(columns, sums, medians, middle)
    } catch {
      throw .overflow(population: nil)
    }
  }

  private init(
    _ columns: LedgerColumns, _ sums: ProposalColumns, _ medians: LedgerColumns,
    _ middle: ProposalColumns
  ) throws(ArithmeticOverflow) {
    let inputs = columns.resolved.given
    let ids = inputs.populations.map(\.id)
    let hours = try ids.map { (id) throws(ArithmeticOverflow) in try columns.hours(of: id) }
    let isUntold = sums.toil == nil && ids.isEmpty

    var ledgers: [PopulationLedger] = []
    for (place, population) in inputs.populations.enumerated() {
      ledgers.append(
        PopulationLedger(
          population, money: sums.populations[place], hours: hours[place],
          lost: try Ledger.difference(hours[place].toil, hours[place].gain),
          breakEven: try medians.breakEven(of: population.id, middle.populations[place], middle)))
    }
    populations = ledgers
    toil = sums.toil?.amount
    gain = sums.gain?.amount
    net = sums.net?.amount
    saving = sums.saving?.amount
    buildCostPerYear = sums.build?.amount
    runningCost = sums.running?.amount

    let lost = try Ledger.difference(.sum(hours.map(\.toil)), .sum(hours.map(\.gain)))
    humanBalanceHours = isUntold ? nil : lost?.amount
    leverage = Ledger.leverage(middle)
    let payer = Ledger.payer(middle)
    breakEven = try medians.breakEven(
      of: payer.map { ids[$0] }, payer.map { middle.populations[$0] }, middle)
    growth = isUntold ? [] : try columns.growth(of: sums).map(\.amount)
    opportunity = isUntold ? nil : try columns.opportunity(of: sums)?.amount

    let below = sums.net?.countBelowZero(of: inputs.samples)
    probabilityOfLoss = below.map { Double($0) / Double(inputs.samples) }
    missing = columns.missing()
    (band, bandReason) = try columns.band(of: sums)
    notes = columns.resolved.notes
    sampled = SampledLedger(samples: inputs.samples, columns: columns, net: sums.net)
  }

  private static func difference(
    _ left: LedgerColumn?, _ right: LedgerColumn?
  ) throws(ArithmeticOverflow) -> LedgerColumn? {
    guard let left, let right else { return nil }
    return try left - right
  }

  /// T/S, if the saving is above zero.
  private static func leverage(_ middle: ProposalColumns) -> Double? {
    guard let toil = middle.toil, let saving = middle.saving, saving.first > 0 else { return nil }
    return toil.first / saving.first
  }

  /// The place of the population with the greatest toil; the first of equals.
  private static func payer(_ middle: ProposalColumns) -> Int? {
    var best: (place: Int, toil: Double)?
    for (place, population) in middle.populations.enumerated() {
      guard let toil = population.toil?.first, best.map({ toil > $0.toil }) ?? true else { continue }
      best = (place, toil)
    }
    return best?.place
  }
}

extension PopulationLedger {
  fileprivate init(
    _ population: PopulationInputs, money: PopulationColumns, hours: PopulationColumns,
    lost: LedgerColumn?, breakEven: BreakEven
  ) {
    self.init(
      id: population.id, title: population.title, role: population.role,
      recurring: money.recurring?.amount, keeping: money.keeping?.amount,
      onboarding: money.onboarding?.amount, setUp: money.setUp?.amount, toil: money.toil?.amount,
      gain: money.gain?.amount, toilHours: hours.toil?.amount, gainHours: hours.gain?.amount,
      hours: lost?.amount, breakEven: breakEven)
  }
}
