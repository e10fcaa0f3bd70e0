import KnowledgeBase

/// A number from 0 to 100 for comparison; it decides nothing.
///
/// SCORING.md, section 2: 25 · (max + mean)/2 · p over the levels of frequency, intensity and
/// unpredictability, with p by the level of the population; 0 if nothing recurs.
public struct ToilScore: Hashable, Sendable {
  /// The least score that some completion of the open answers gives.
  public let low: Double

  /// The greatest score that some completion of the open answers gives.
  public let high: Double

  /// The score of given levels, each 0...4, and p, the policy's weight of the population's level.
  static func score(
    recurrence: Int, frequency: Int, intensity: Int, unpredictability: Int, weight: Double
  ) -> Double {
    guard recurrence > 0 else { return 0 }
    let levels = [frequency, intensity, unpredictability]
    let greatest = Double(levels.max() ?? 0)
    let mean = Double(levels.reduce(0, +)) / 3
    return 25 * (greatest + mean) / 2 * weight
  }

  init(_ completions: Completions, _ policy: Policy) {
    let questions = completions.questionnaire.questions
    let places = questions.indices.filter { questions[$0].factor != nil }
    let reached = completions.fold(
      over: places, initial: FactorLevels(),
      effect: { place, outcome in
        FactorEffect(factor: questions[place].factor, level: outcome.level)
      },
      combine: { $0.setting($1) })
    let scores = reached.map { $0.score(policy) }
    self.low = scores.min() ?? 0
    self.high = scores.max() ?? 0
  }
}

private struct FactorEffect: Hashable {
  let factor: Factor?
  let level: Int
}

private struct FactorLevels: Hashable {
  var recurrence = 0
  var frequency = 0
  var intensity = 0
  var unpredictability = 0
  var population = 0

  func setting(_ effect: FactorEffect) -> FactorLevels {
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

  func score(_ policy: Policy) -> Double {
    ToilScore.score(
      recurrence: recurrence, frequency: frequency, intensity: intensity,
      unpredictability: unpredictability,
      weight: policy.value(.populationWeight(level: population)))
  }
}
