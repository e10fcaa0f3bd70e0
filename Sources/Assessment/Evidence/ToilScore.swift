package import KnowledgeBase

/// A number from 0 to 100 for comparison; it decides nothing.
///
/// SCORING.md, section 2: 25 · (max + mean)/2 · p over the levels of frequency, intensity and
/// unpredictability, with p by the level of the population; 0 if nothing recurs.
public struct ToilScore: Hashable, Sendable {
  /// The least score that some completion of the open answers gives.
  public let low: Double

  /// The greatest score that some completion of the open answers gives.
  public let high: Double

  /// The levels that give the least score; of several such, those that come first in order.
  public let levelsAtLow: ToilLevels

  /// The levels that give the greatest score; of several such, those that come first in order.
  public let levelsAtHigh: ToilLevels

  /// The score of given levels, each 0...4, and p, the policy's weight of the population's level.
  static func score(
    recurrence: Int, frequency: Int, intensity: Int, unpredictability: Int, weight: Double
  ) -> Double {
    ToilLevels(
      recurrence: recurrence, frequency: frequency, intensity: intensity,
      unpredictability: unpredictability
    ).score(weight: weight)
  }

  package init(_ completions: Completions, _ policy: Policy) {
    let questions = completions.questionnaire.questions
    let places = questions.indices.filter { questions[$0].factor != nil }
    let reached = completions.fold(
      over: places, initial: ToilLevels(),
      effect: { place, outcome in
        FactorEffect(factor: questions[place].factor, level: outcome.level)
      },
      combine: { $0.setting($1) })
    let ordered = reached.sorted { $0.levels.lexicographicallyPrecedes($1.levels) }
    self.levelsAtLow = ordered.min { $0.score(policy) < $1.score(policy) } ?? ToilLevels()
    self.levelsAtHigh = ordered.max { $0.score(policy) < $1.score(policy) } ?? ToilLevels()
    self.low = levelsAtLow.score(policy)
    self.high = levelsAtHigh.score(policy)
  }
}

private struct FactorEffect: Hashable {
  let factor: Factor?
  let level: Int
}

/// The levels, 0 to 4 each, from which the toil score is computed.
public struct ToilLevels: Hashable, Sendable {
  /// Whether and how often work recurs.
  public internal(set) var recurrence = 0

  /// How often one person must act.
  public internal(set) var frequency = 0

  /// How much attention one act takes.
  public internal(set) var intensity = 0

  /// How little it can be foreseen.
  public internal(set) var unpredictability = 0

  /// How many people must know about it.
  public internal(set) var population = 0

  /// The greatest of the three factors.
  public var greatest: Int { max(frequency, intensity, unpredictability) }

  /// The mean of the three factors.
  public var mean: Double { Double(frequency + intensity + unpredictability) / 3 }

  /// All levels, for an order that does not depend on hashes.
  fileprivate var levels: [Int] {
    [recurrence, frequency, intensity, unpredictability, population]
  }

  fileprivate func setting(_ effect: FactorEffect) -> ToilLevels {
    var levels = self
    switch effect.factor {
    case .recurrence: levels.recurrence = effect.level
    case .frequency: levels.frequency = effect.level
    case .intensity: levels.intensity = effect.level
    case .unpredictability: levels.unpredictability = effect.level
    case .population: levels.population = effect.level
    case nil: break
    }
    return levels
  }

  fileprivate func score(_ policy: Policy) -> Double {
    score(weight: policy.value(.populationWeight(level: population)))
  }

  fileprivate func score(weight: Double) -> Double {
    guard recurrence > 0 else { return 0 }
    return 25 * (Double(greatest) + mean) / 2 * weight
  }
}
