import KnowledgeBase
public import Quantities

/// Who pays, who gains and who was asked, population by population.
public struct PopulationStanding: Sendable {
  /// The population as it was described.
  public let population: Population

  /// Its hours and money.
  public let ledger: PopulationLedger

  /// It pays: it has toil, or work of which the amount is not known, or is named as paying a cost.
  public let pays: Bool

  /// It gains: time is taken from it, or it is named as gaining a saving.
  public let gains: Bool

  /// It pays, gains nothing and was not asked.
  public let isExternalised: Bool
}

extension Evaluation {
  /// Every population with what it pays and gains, in the order of the review.
  public var standings: [PopulationStanding] {
    zip(review.populations, ledger.populations).map { population, ledger in
      let pays =
        population.role != .gains && (ledger.toil.map { $0.median > 0 } ?? true)
        || (ledger.toil.map { $0.median > 0 } ?? false)
        || review.quantities.values.contains { $0.pays == population.id }
      let gains =
        (ledger.gain.map { $0.median > 0 } ?? false)
        || review.quantities.values.contains { $0.gains == population.id }
      return PopulationStanding(
        population: population, ledger: ledger, pays: pays, gains: gains,
        isExternalised: pays && !gains && population.asked == .no)
    }
  }

  /// The affected populations that lose more hours than they gain.
  public var losingPopulations: [PopulationStanding] {
    let losers = Set(ledger.losers.map(\.id))
    return standings.filter { losers.contains($0.population.id) }
  }

  /// Whether the keepers' hours cost more than the policy's share of the saving; nil if not known.
  ///
  /// SCORING.md, section 3: the keepers' hours cost more than a tenth of the saving.
  public var keepersCostTooMuch: Bool? {
    policy.rational(.keepersShare).flatMap { ledger.keepersCostMore(thanShare: $0) }
  }

  /// Whether people lose hours in all; nil if not known.
  public var peopleLoseHours: Bool? { ledger.losesHoursInAll }
}
