import KnowledgeBase
import Quantities

/// All that the rows of one review have in common.
struct StakeStudy {
  /// With the recurring work, unless there is none for certain.
  let recurring: StudiedLedger

  /// Without recurring work, where both are possible.
  let zeroed: StudiedLedger?

  let reading: BandReading

  /// The verdicts that are possible as things are.
  let usual: Set<Verdict>

  /// Every input at its mean; since inputs are independent, V is at its mean there too.
  private let atMeans: LedgerColumns

  init(_ pair: LedgerPair, _ reading: BandReading, usual: Set<Verdict>) {
    self.reading = reading
    self.usual = usual
    recurring = StudiedLedger(pair.recurring)
    zeroed = reading.reach.isDivided ? StudiedLedger(pair.zeroed) : nil
    atMeans = pair.recurring.sampled.columns.collapsed(recurring.distributions, to: \.mean)
  }

  /// A row for each input on which V depends.
  func rows() throws(LedgerProblem) -> [QuantityStake] {
    guard recurring.ledger.net != nil else { return [] }
    var rows: [QuantityStake] = []
    for key in keys {
      if let row = try row(key) { rows.append(row) }
    }
    return rows
  }

  /// The given inputs, and the assumptions that are worth varying.
  private var keys: [QuantityKey] {
    let inputs = resolved.given
    var left: Set<QuantityID> = [.workdays, .hoursPerDay]
    if inputs.recurringIsZero { left.insert(.minutesPerDay) }
    func keys(_ scope: QuantityScope, _ population: String?) -> [QuantityKey] {
      QuantityID.allCases.filter { $0.scope == scope && !left.contains($0) }
        .map { QuantityKey($0, population: population) }
        .filter { inputs[$0] != nil || Assumption(rawValue: $0.quantity.rawValue) != nil }
    }
    return inputs.populations.flatMap { keys(.population, $0.id) } + keys(.proposal, nil)
  }

  private var resolved: ResolvedInputs { recurring.ledger.sampled.columns.resolved }

  private func row(_ key: QuantityKey) throws(LedgerProblem) -> QuantityStake? {
    guard let values = values(of: key) else { return nil }
    let form = InputForm(key.quantity)
    let unit = form.unit(values)
    guard
      let line = try recurring.line(in: key, unit: unit), !line.isFlat,
      let middle = try recurring.atMedians.line(in: key, unit: unit, count: 1),
      let mean = try atMeans.line(in: key, unit: unit, count: 1)
    else { return nil }
    let steps = try verdictSteps(key, along: line, unit: unit)
    func net(_ value: Double) -> Double {
      middle.starts[0] + middle.slopes[0] * form.x(value)
    }
    var samples: [Double] = []
    if case .samples(let drawn)? = recurring.ledger.sampled.columns.inputs[key] { samples = drawn }
    let bounds = bounds(of: key)
    return QuantityStake(
      key: key, origin: values.origin, low: values.low, middle: values.middle, high: values.high,
      netAtLow: net(values.low), netAtHigh: net(values.high),
      breakEven: form.root(middle, within: bounds), turns: form.turns(steps, within: bounds),
      expectedValue: recurring.distributions[key].map { Self.expectedValue(of: mean, $0) } ?? 0,
      chance: samples.isEmpty ? 0 : steps.share(of: samples, differingFrom: usual),
      minutes: Worth.minutesPerQuantity)
  }

  private func values(
    of key: QuantityKey
  ) -> (origin: QuantityStake.Origin, low: Double, middle: Double, high: Double)? {
    guard let estimate = resolved.estimates[key] else { return nil }
    if resolved.given[key] == nil, let varied = Assumption(rawValue: key.quantity.rawValue) {
      return (.assumed, varied.low, estimate.lowest.double, varied.high)
    }
    let (low, high) = (estimate.lowest.double, estimate.highest.double)
    guard let distribution = recurring.distributions[key] else { return (.given, low, low, low) }
    guard case .pert(_, let table) = distribution else {
      return (.given, low, distribution.median, high)
    }
    return (.given, table.value(at: 0.05), table.value(at: 0.5), table.value(at: 0.95))
  }

  private func verdictSteps(
    _ key: QuantityKey, along line: NetLine, unit: Double
  ) throws(LedgerProblem) -> VerdictSteps {
    let steps = try recurring.steps(in: key, along: line, unit: unit)
    guard let zeroed else { return VerdictSteps(reading, recurring: steps, zeroed: steps) }
    // Where nothing recurs, the minutes count for nothing, whatever they are.
    guard key.quantity != .minutesPerDay, let line = try zeroed.line(in: key, unit: unit) else {
      return VerdictSteps(reading, recurring: steps, zeroed: BandSteps(zeroed.ledger.band))
    }
    return VerdictSteps(
      reading, recurring: steps, zeroed: try zeroed.steps(in: key, along: line, unit: unit))
  }

  /// What makes sense: the quantity's own bounds, and no more minutes than the day has.
  private func bounds(of key: QuantityKey) -> ClosedRange<Double> {
    let least = key.quantity.minimum?.double ?? -.infinity
    var most = key.quantity.maximum?.double ?? .infinity
    let hours = recurring.ledger.sampled.columns.input(.hoursPerDay, of: key.population)
    if key.quantity.isTime, let hours { most = 60 * hours.first }
    return least...most
  }

  /// What it is worth to learn x before deciding, where E[V|x] is a line.
  ///
  /// The decision without knowing x is overturned on one side of the line's root; what is gained there
  /// is the distance from zero.
  static func expectedValue(of line: NetLine, _ distribution: Distribution) -> Double {
    let (start, slope) = (line.starts[0], line.slopes[0])
    guard slope != 0 else { return 0 }
    let isGo = start + slope * distribution.mean >= 0
    let root = -start / slope
    let isOverturnedAbove = isGo != (slope > 0)
    return slope.magnitude
      * (isOverturnedAbove
        ? distribution.excess(over: root) : distribution.shortfall(below: root))
  }
}
