/// The few figures of a ledger that an overview of many proposals needs, for a small part of the work.
///
/// Sums over proposals need expected values, which add up as medians do not. Inputs are independent and
/// every term is a product, so its expected value is the product of theirs: no sample is drawn for it.
/// The band is that of ``Ledger``; see ``band(of:)``.
package struct BriefLedger: Sendable {
  /// Expected hours and money a year of each population, in the order of the inputs.
  package let populations: [BriefPopulation]
  /// E[V], money a year; `nil` where an input is missing.
  package let net: Double?
  /// What the money says.
  package let band: Band

  /// Adds up what an overview needs.
  ///
  /// - Throws: what ``Ledger/computed(from:)`` refuses.
  package init(_ inputs: LedgerInputs) throws(LedgerProblem) {
    let resolved = try ResolvedInputs(inputs)
    let means = ExpectedInputs(resolved)
    populations = inputs.populations.map { means.population($0.id) }
    net = means.net(populations)
    band = try Self.band(of: resolved)
  }
}

/// What a population gives and gets a year, expected; `nil` where an input is missing.
package struct BriefPopulation: Hashable, Sendable {
  /// T_g + K_g + O_g + U_g in hours.
  package let toilHours: Double?
  /// A_g in hours.
  package let gainHours: Double?
  /// T_g + K_g + O_g + U_g in money.
  package let toil: Double?
  /// A_g in money.
  package let gain: Double?
}

extension BriefLedger {
  /// How many samples are drawn at first, and then, as long as the band is not clear.
  private static let screens = [256, 1_024, 4_096]

  /// From so many standard errors on a threshold is taken to be out of reach: one review in a million.
  private static let certainty = 5.0

  /// The band as ``Ledger`` tells it.
  ///
  /// The first samples of every stream are the same however many follow. Where the share of losses among
  /// the first 256, or else 1,024, or else 4,096, lies five standard errors from both thresholds, the other
  /// samples cannot be expected to carry it across; else all are drawn, exactly as the ledger draws them.
  private static func band(of resolved: ResolvedInputs) throws(LedgerProblem) -> Band {
    do {
      for count in screens where count < resolved.given.samples {
        let columns = LedgerColumns(resolved: resolved, inputs: resolved.screenColumns(count))
        let sums = try columns.proposal()
        guard let net = sums.net, net.exact == nil else { return try columns.band(of: sums).0 }
        let losses = net.countBelowZero(of: count)
        if isClear(losses, of: count, resolved.given) {
          // The share of these samples stands for that of all.
          let scaled = losses * resolved.given.samples / count
          return try columns.band(of: sums, losses: scaled).0
        }
      }
      let columns = LedgerColumns(resolved: resolved, inputs: resolved.columns().sampled)
      return try columns.band(of: try columns.proposal()).0
    } catch let problem as LedgerProblem {
      throw problem
    } catch {
      throw .overflow(population: nil)
    }
  }

  private static func isClear(_ losses: Int, of count: Int, _ given: LedgerInputs) -> Bool {
    let share = Double(losses) / Double(count)
    return [given.lossLikely.double, given.lossUnlikely.double].allSatisfy { threshold in
      let error = (threshold * (1 - threshold) / Double(count)).squareRoot()
      return (share - threshold).magnitude > certainty * error
    }
  }
}

extension ResolvedInputs {
  /// Every known input with a few samples, those of a pert to four digits.
  fileprivate func screenColumns(_ count: Int) -> [QuantityKey: LedgerColumn] {
    var columns: [QuantityKey: LedgerColumn] = [:]
    columns.reserveCapacity(estimates.count)
    for (key, estimate) in estimates {
      if case .pert(let least, let likely, let most) = estimate.normalised,
        least.double < most.double
      {
        let stream = SampleStream(seed: given.seed, key: key)
        let shape = PertShape(least: least.double, likely: likely.double, most: most.double)
        columns[key] = .samples(shape.samples(count, from: stream))
      } else if let distribution = Distribution(estimate) {
        columns[key] = LedgerColumn(distribution, samples: count, seed: given.seed, key: key)
      } else {
        columns[key] = .exact(estimate.lowest)
      }
    }
    return columns
  }
}

/// The inputs at their expected values.
private struct ExpectedInputs {
  private let means: [QuantityKey: Double]
  private let recurringIsZero: Bool

  init(_ resolved: ResolvedInputs) {
    means = resolved.estimates.mapValues(\.quickMean)
    recurringIsZero = resolved.given.recurringIsZero
  }

  private func input(_ quantity: QuantityID, of population: String?) -> Double? {
    means[QuantityKey(quantity, population: quantity.scope == .proposal ? nil : population)]
  }

  /// Zero as soon as a factor is, `nil` if a part is missing.
  private func value(_ term: LedgerTerm, of population: String? = nil) -> Double? {
    var isMissing = false
    var product = term.scale.double
    for factor in term.factors {
      guard let value = input(factor, of: population) else {
        isMissing = true
        continue
      }
      if value == 0 { return 0 }
      product *= value
    }
    for divisor in term.divisors {
      guard let value = input(divisor, of: population) else { return nil }
      product /= value
    }
    return isMissing ? nil : product
  }

  private func sum(_ terms: [LedgerTerm], of population: String) -> Double? {
    var sum = 0.0
    for term in terms {
      guard let value = value(term, of: population) else { return nil }
      sum += value
    }
    return sum
  }

  func population(_ id: String) -> BriefPopulation {
    BriefPopulation(
      toilHours: sum(Self.toilInHours, of: id), gainHours: value(Self.gainInHours, of: id),
      toil: sum(Self.toil, of: id), gain: value(.gain, of: id))
  }

  func net(_ populations: [BriefPopulation]) -> Double? {
    guard !populations.isEmpty || recurringIsZero,
      let saving = value(.saving), let running = value(.running), let build = value(.build)
    else { return nil }
    var net = saving - running - build
    for population in populations {
      guard let toil = population.toil, let gain = population.gain else { return nil }
      net += gain - toil
    }
    return net
  }

  private static let toil: [LedgerTerm] = [.recurring, .keeping, .onboarding, .setUp]
  private static let toilInHours = toil.map(\.inHours)
  private static let gainInHours = LedgerTerm.gain.inHours
}

extension Estimate {
  /// The expected value, without the table that a pert's other figures need.
  fileprivate var quickMean: Double {
    if case .pert(let least, let likely, let most) = normalised {
      return (least.double + 4 * likely.double + most.double) / 6
    }
    return mean
  }
}
