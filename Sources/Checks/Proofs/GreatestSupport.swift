import Assessment
import KnowledgeBase

/// The greatest support that an anti-pattern can have in any review.
///
/// Support is the sum of weights over what the questions asked could give, and both depend on what is
/// skipped, so it is no matter of the best answer to each. The questions that bear on it and those that
/// can skip them are walked in order; of states that skip the same later questions and could give the
/// same, only the greatest sum is kept, which loses nothing.
struct GreatestSupport: Hashable {
  /// The weights for, less those against.
  let sum: Int

  /// The greatest sum that the questions asked could give.
  let attainable: Int

  /// The support as a finding has it; see SCORING.md, section 2.
  let support: Double

  /// The options chosen by place; nil where the question is skipped.
  let answers: [Int: Int?]

  /// Far more states than any interview that people would sit through has.
  private static let mostStates = 20_000

  /// Nil where nothing bears on the anti-pattern, or where there are too many states to tell.
  init?(of antipattern: ArticleID, in space: ReviewSpace) {
    let bearing = space.questions.indices.filter { place in
      space.questions[place].options.contains { option in
        option.evidence.contains { $0.antipattern == antipattern }
      }
    }
    let needed = bearing.reduce(into: Set(bearing)) { needed, place in
      needed.formUnion(space.prerequisites(of: place))
    }
    guard !bearing.isEmpty else { return nil }
    var layers: [[Step]] = [[Step()]]
    for place in needed.sorted() {
      guard let before = layers.last, before.count <= Self.mostStates else { return nil }
      layers.append(
        Self.steps(after: before, at: place, for: antipattern, among: needed, in: space))
    }
    let prior = space.policy.value(.supportPrior)
    guard let last = layers.last,
      let best = last.indices.max(by: {
        last[$0].support(prior) < last[$1].support(prior)
      })
    else { return nil }
    var answers: [Int: Int?] = [:]
    var position = best
    for (place, layer) in zip(needed.sorted(), layers.dropFirst()).reversed() {
      answers[place] = .some(layer[position].option)
      position = layer[position].previous
    }
    self.sum = last[best].sum
    self.attainable = last[best].attainable
    self.support = last[best].support(prior)
    self.answers = answers
  }

  private struct Step {
    /// The places of later questions that will be skipped, in order.
    var doomed: [Int] = []
    var sum = 0
    var attainable = 0

    /// The option chosen last, and the step before it in the layer before.
    var option: Int?
    var previous = 0

    func support(_ prior: Double) -> Double {
      let below = Double(attainable) + prior
      return below > 0 ? Double(sum) / below : 0
    }
  }

  private struct Key: Hashable {
    let doomed: [Int]
    let attainable: Int
  }

  private static func steps(
    after before: [Step], at place: Int, for antipattern: ArticleID, among needed: Set<Int>,
    in space: ReviewSpace
  ) -> [Step] {
    let question = space.questions[place]
    let weights = question.options.map { $0.weight(for: antipattern) }
    let most = max(0, weights.max() ?? 0)
    let dooms = question.options.map { option in
      space.skipped(by: option, to: place).filter(needed.contains)
    }
    let doomsIfSkipped = space.skipped(by: nil, to: place).filter(needed.contains)
    var positions: [Key: Int] = [:]
    var steps: [Step] = []
    for (previous, step) in before.enumerated() {
      let isSkipped = step.doomed.contains(place)
      let options: [Int?] = isSkipped ? [nil] : question.options.indices.map { $0 }
      for option in options {
        var next = step
        next.doomed = Set(step.doomed).union(option.map { dooms[$0] } ?? doomsIfSkipped)
          .subtracting([place]).sorted()
        next.sum += option.map { weights[$0] } ?? 0
        next.attainable += isSkipped ? 0 : most
        next.option = option
        next.previous = previous
        let key = Key(doomed: next.doomed, attainable: next.attainable)
        guard let position = positions[key] else {
          positions[key] = steps.count
          steps.append(next)
          continue
        }
        if next.sum > steps[position].sum { steps[position] = next }
      }
    }
    return steps
  }
}

extension Option {
  /// What the option says about an anti-pattern: weights for, less weights against.
  func weight(for antipattern: ArticleID) -> Int {
    evidence.reduce(0) { sum, evidence in
      guard evidence.antipattern == antipattern else { return sum }
      return sum + (evidence.direction == .for ? evidence.weight : -evidence.weight)
    }
  }
}
