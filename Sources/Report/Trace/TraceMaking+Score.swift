internal import Assessment
internal import KnowledgeBase
import Quantities

/// The toil score: the levels that enter it, and the policy's weight of the population.
extension TraceMaking {
  var score: TraceNode {
    let toilScore = evaluation.toilScore
    let isOne = toilScore.low == toilScore.high
    let forms =
      isOne
      ? [formula(toilScore.levelsAtHigh, toilScore.high, "")]
      : [
        formula(toilScore.levelsAtLow, toilScore.low, "At the least: "),
        formula(toilScore.levelsAtHigh, toilScore.high, "At the most: "),
      ]
    let questions = evaluation.questions.filter { $0.factor != nil }.map(short)
    return TraceNode(
      "Toil score: \(VerdictSentences(subject: subject).toilScore). It compares designs and decides "
        + "nothing.",
      parts: forms + questions)
  }

  private func formula(_ levels: ToilLevels, _ score: Double, _ opening: String) -> TraceNode {
    guard levels.recurrence > 0 else {
      return TraceNode("\(opening)0, since nothing recurs (recurrence level 0).")
    }
    let weight = ThresholdName.populationWeight(level: levels.population)
    let mean = TraceFigures.number(levels.mean)
    return TraceNode(
      "\(opening)25 · (max + mean)/2 · p over the levels \(levels.frequency), \(levels.intensity) and "
        + "\(levels.unpredictability) of frequency, intensity and unpredictability, p for population "
        + "level \(levels.population): 25 · (\(levels.greatest) + \(mean))/2 · "
        + "\(PlainNumber.rounded(policy.value(weight))) = \(TraceFigures.number(score)).",
      sources: [source(weight)])
  }
}
