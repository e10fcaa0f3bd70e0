import KnowledgeBase

/// What all completions reach, and what those reach that answer one question in one way.
struct AnswerReach: Sendable {
  /// All completions.
  let all: Reach

  /// By question, then by outcome in the order of its domain.
  ///
  /// Completions that skip the question are among those of each of its outcomes.
  let byOutcome: [[Reach]]

  /// Walks the questions forward once, merging states as ``Completions`` does, and back once.
  ///
  /// The way back tells of each state what can still be reached from it, so that every answer to every
  /// question is known after two walks instead of one walk for each.
  init(_ completions: Completions, _ rules: TallyRules) {
    let questions = completions.questionnaire.questions
    var layers: [Layer] = []
    var states = [State(doomed: [], tally: rules.initial)]
    for place in questions.indices {
      let layer = Layer(at: place, of: completions, rules, from: states)
      states = layer.states
      layers.append(layer)
    }
    var reached = states.map {
      Reach(rules.evidenceClass($0.tally), isZeroed: $0.tally.isZeroed)
    }
    var byOutcome: [[Reach]] = []
    for layer in layers.reversed() {
      let before = layer.reach(from: reached)
      byOutcome.append(before.byOutcome)
      reached = before.byState
    }
    self.all = reached.first ?? Reach()
    self.byOutcome = byOutcome.reversed()
  }
}

/// What is known of a completion before a question.
private struct State: Hashable {
  /// The places of this and later questions that will be skipped, in order.
  let doomed: [Int]
  let tally: Tally
}

/// One question: where each outcome leads from each state before it.
private struct Layer {
  /// What matters of an outcome.
  private struct Branch: Hashable {
    let effect: TallyEffect
    let dooms: [Int]
  }

  /// The states after the question.
  private(set) var states: [State] = []

  /// For each outcome of the domain the branch that it takes.
  private var branches: [Int] = []

  /// How many branches there are.
  private let width: Int

  /// How many states there are before the question.
  private let count: Int

  /// Where each branch leads from each state, state by state; all to one where the question is skipped.
  private var targets: [Int] = []

  init(at place: Int, of completions: Completions, _ rules: TallyRules, from before: [State]) {
    let dependents = completions.questionnaire.dependents[place]
    var kinds: [Branch] = []
    for outcome in completions.domains[place] {
      let branch = Branch(
        effect: rules.effect(place, outcome),
        dooms: dependents.filter { completions.isSkipped($0, by: outcome, of: place) })
      branches.append(kinds.firstIndex(of: branch) ?? kinds.count)
      if !kinds.contains(branch) { kinds.append(branch) }
    }
    width = kinds.count
    count = before.count
    targets.reserveCapacity(before.count * width)
    let skipped = Branch(effect: rules.effect(place, .skipped), dooms: dependents)
    var index: [State: Int] = [:]
    for state in before {
      if state.doomed.contains(place) {
        let target = add(state.after(place, skipped.effect, skipped.dooms, rules), to: &index)
        targets += Array(repeating: target, count: width)
      } else {
        for branch in kinds {
          targets.append(add(state.after(place, branch.effect, branch.dooms, rules), to: &index))
        }
      }
    }
  }

  /// What can be reached from each state before the question, and by each outcome of it.
  func reach(from after: [Reach]) -> (byState: [Reach], byOutcome: [Reach]) {
    var byState = Array(repeating: Reach(), count: count)
    var byBranch = Array(repeating: Reach(), count: width)
    for (place, target) in targets.enumerated() {
      byState[place / width].formUnion(after[target])
      byBranch[place % width].formUnion(after[target])
    }
    return (byState, branches.map { byBranch[$0] })
  }

  private mutating func add(_ state: State, to index: inout [State: Int]) -> Int {
    if let place = index[state] { return place }
    index[state] = states.count
    states.append(state)
    return states.count - 1
  }
}

extension State {
  /// The state after one more question.
  fileprivate func after(
    _ place: Int, _ effect: TallyEffect, _ dooms: [Int], _ rules: TallyRules
  ) -> State {
    let tally = rules.adding(tally, effect)
    guard !dooms.isEmpty || doomed.contains(place) else {
      return State(doomed: doomed, tally: tally)
    }
    let later = Set(doomed + dooms).subtracting([place])
    return State(doomed: later.sorted(), tally: tally)
  }
}
