package import KnowledgeBase

/// All ways in which the open and unknown answers of a review may still turn out.
///
/// A completion gives every question an outcome; skips are computed anew for each. There may be 5^30
/// of them, so they are never listed: ``fold(over:initial:effect:combine:)`` walks the questions in
/// order and merges what cannot be told apart any more, namely states with the same accumulated value
/// that doom the same later questions to be skipped.
///
/// ```
/// recurring-work ──none──▶ {frequency, intensity, …} doomed ─┐
///       │                                                    ├─▶ equal states merge
///       └──weekly──▶ frequency ──once──▶ {intensity} doomed ─┘
/// ```
package struct Completions: Sendable {
  /// What one question contributes to one completion.
  package enum Outcome: Hashable, Sendable {
    /// It is not asked.
    case skipped

    /// It does not apply.
    case notApplicable

    /// It is answered.
    case option(Option)

    /// The level that counts; what is skipped or does not apply counts as 0.
    package var level: Int {
      if case .option(let option) = self { option.level } else { 0 }
    }
  }

  let questionnaire: Questionnaire

  /// For each question what it may turn out to be if it is asked.
  let domains: [[Outcome]]

  init(_ questionnaire: Questionnaire, _ review: Review) {
    let states = questionnaire.states(of: review)
    self.questionnaire = questionnaire
    // A question that is skipped now may still be asked in a completion that answers an unknown
    // prerequisite otherwise, so its own stored answer must be known as well.
    self.domains = zip(questionnaire.questions, states).map { question, state in
      switch state {
      case .answered(let option): [.option(option)]
      case .notApplicable: [.notApplicable]
      case .skipped: Self.domainIfAsked(question, in: review)
      case .open, .unknown, .suspect: question.options.map(Outcome.option)
      }
    }
  }

  package init(_ questionnaire: Questionnaire, domains: [[Outcome]]) {
    self.questionnaire = questionnaire
    self.domains = domains
  }

  private static func domainIfAsked(_ question: Question, in review: Review) -> [Outcome] {
    let answer = review.answers[question.id]
    let isCurrent = answer?.fingerprint.map { $0 == question.fingerprint } ?? true
    if let answer, isCurrent {
      switch answer.choice {
      case .notApplicable: return [.notApplicable]
      case .option(let key):
        if let option = question.option(key) { return [.option(option)] }
      case .unknown: break
      }
    }
    return question.options.map(Outcome.option)
  }

  /// Every value that some completion accumulates.
  ///
  /// - Parameters:
  ///   - relevant: places of the questions whose outcomes matter; those that can skip them are added.
  ///   - initial: the value before the first question.
  ///   - effect: what matters of an outcome; outcomes with equal effects are merged.
  ///   - combine: the value after one more question.
  /// - Returns: the values after the last question.
  package func fold<Effect: Hashable, Value: Hashable>(
    over relevant: some Sequence<Int>, initial: Value,
    effect: (Int, Outcome) -> Effect, combine: (Value, Effect) -> Value
  ) -> Set<Value> {
    let needed = closure(of: relevant)
    var states: Set<State<Value>> = [State(doomed: [], value: initial)]
    for place in needed.sorted() {
      let dependents = questionnaire.dependents[place].filter(needed.contains)
      let asked = branches(at: place, dependents: dependents, effect: effect)
      let skipped = Branch(effect: effect(place, .skipped), dooms: dependents)
      var next: Set<State<Value>> = []
      for state in states {
        let isDoomed = state.doomed.contains(place)
        for branch in isDoomed ? [skipped] : asked {
          var doomed = state.doomed
          doomed.removeAll { $0 == place }
          for dependent in branch.dooms where !doomed.contains(dependent) {
            doomed.append(dependent)
          }
          doomed.sort()
          next.insert(State(doomed: doomed, value: combine(state.value, branch.effect)))
        }
      }
      states = next
    }
    return Set(states.map(\.value))
  }

  private struct State<Value: Hashable>: Hashable {
    /// The places of later questions that will be skipped, in order.
    var doomed: [Int]
    var value: Value
  }

  private struct Branch<Effect: Hashable>: Hashable {
    let effect: Effect
    let dooms: [Int]
  }

  private func branches<Effect: Hashable>(
    at place: Int, dependents: [Int], effect: (Int, Outcome) -> Effect
  ) -> Set<Branch<Effect>> {
    Set(
      domains[place].map { outcome in
        Branch(
          effect: effect(place, outcome),
          dooms: dependents.filter { isSkipped($0, by: outcome, of: place) })
      })
  }

  func isSkipped(_ dependent: Int, by outcome: Outcome, of place: Int) -> Bool {
    guard case .option(let option) = outcome else { return false }
    let id = questionnaire.questions[place].id
    return questionnaire.questions[dependent].skipConditions.contains {
      $0.question == id && $0.options.contains(option.key)
    }
  }

  /// Some questions and all earlier ones that can have them skipped.
  private func closure(of places: some Sequence<Int>) -> Set<Int> {
    var closure: Set<Int> = []
    var waiting = Array(places)
    while let place = waiting.popLast() {
      guard closure.insert(place).inserted else { continue }
      for condition in questionnaire.questions[place].skipConditions {
        if let earlier = questionnaire.index[condition.question], earlier < place {
          waiting.append(earlier)
        }
      }
    }
    return closure
  }
}
