extension Ledger {
  /// Adds up what a proposal costs and brings: exactly where all is exact, else by Monte Carlo.
  ///
  /// - Throws: what cannot be meant (more minutes than the day has) and what cannot be computed.
  public static func computed(from inputs: LedgerInputs) throws(LedgerProblem) -> Ledger {
    let resolved = try ResolvedInputs(inputs)
    let (sampled, atMedians) = resolved.columns()
    let columns = LedgerColumns(resolved: resolved, inputs: sampled)
    let sums = try columns.proposal()
    // Closed forms are taken at the medians, which are the inputs themselves if all are points.
    let medians = LedgerColumns(resolved: resolved, inputs: atMedians)
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

    var reader = AmountReader()
    var ledgers: [PopulationLedger] = []
    for (place, population) in inputs.populations.enumerated() {
      ledgers.append(
        PopulationLedger(
          population, &reader, money: sums.populations[place], hours: hours[place],
          lost: try .sum([hours[place].toil], less: [hours[place].gain]),
          breakEven: try medians.breakEven(of: population.id, middle.populations[place], middle)))
    }
    populations = ledgers
    toil = reader.amount(sums.toil)
    gain = reader.amount(sums.gain)
    net = reader.amount(sums.net)
    saving = reader.amount(sums.saving)
    buildCostPerYear = reader.amount(sums.build)
    runningCost = reader.amount(sums.running)

    let lost = try LedgerColumn.sum(hours.map(\.toil), less: hours.map(\.gain))
    humanBalanceHours = isUntold ? nil : reader.amount(lost)
    leverage = Ledger.leverage(middle)
    let payer = Ledger.payer(middle)
    breakEven = try medians.breakEven(
      of: payer.map { ids[$0] }, payer.map { middle.populations[$0] }, middle)
    growth = isUntold ? [] : try columns.growth(of: sums).map { reader.amount($0) }
    opportunity = isUntold ? nil : reader.amount(try columns.opportunity(of: sums))

    let below = sums.net?.countBelowZero(of: inputs.samples)
    probabilityOfLoss = below.map { Double($0) / Double(inputs.samples) }
    missing = columns.missing()
    (band, bandReason) = try columns.band(of: sums)
    notes = columns.resolved.notes
    self.middle = MiddleSums(middle)
    sampled = SampledLedger(samples: inputs.samples, columns: columns, net: sums.net)
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
      guard let toil = population.toil?.first, best.map({ toil > $0.toil }) ?? true else {
        continue
      }
      best = (place, toil)
    }
    return best?.place
  }
}

extension PopulationLedger {
  fileprivate init(
    _ population: PopulationInputs, _ reader: inout AmountReader, money: PopulationColumns,
    hours: PopulationColumns, lost: LedgerColumn?, breakEven: BreakEven
  ) {
    self.init(
      id: population.id, title: population.title, role: population.role,
      recurring: reader.amount(money.recurring), keeping: reader.amount(money.keeping),
      onboarding: reader.amount(money.onboarding), setUp: reader.amount(money.setUp),
      toil: reader.amount(money.toil), gain: reader.amount(money.gain),
      toilHours: reader.amount(hours.toil), gainHours: reader.amount(hours.gain),
      hours: reader.amount(lost), breakEven: breakEven)
  }
}
