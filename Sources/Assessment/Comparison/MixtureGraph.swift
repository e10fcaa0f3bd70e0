import KnowledgeBase

/// Which answers of two reviews may be mixed, as a graph of merged states with a layer a question.
///
/// The nodes of an ``AnswerGraph`` are single completions. Here a node is all that the completions of one
/// mixture may have come to, so that an end says exactly what is possible, and each way to it is one set
/// of changed answers.
struct MixtureGraph {
  /// What one completion has come to.
  struct State: Hashable {
    /// The places of this and later questions that will be skipped, in order.
    var doomed: [Int] = []
    var tally: Tally
  }

  /// What all completions of a mixture have come to.
  struct Node: Hashable {
    var states: Set<State>

    /// How many answers were changed so far; 0 where they are not limited and need not be told apart.
    var changes = 0
  }

  /// Where a node leads.
  struct Edge: Hashable {
    let isChange: Bool

    /// The place among the nodes of the next layer.
    let target: Int
  }

  /// For each question, the edges from each node before it.
  private(set) var layers: [[[Edge]]] = []

  /// The nodes after the last question.
  private(set) var ends: [Node]

  /// With more states than this in a layer too little merges, and a graph without a limit is given up.
  private static let mostStates = 5_000

  /// Walks the questions forward; nil if too little merges.
  ///
  /// At most so many answers are changed on one way as the limit says, if there is one. Where a question
  /// may turn out to be the same, unchanged and changed, there is nothing to change.
  init?(
    _ old: [[Completions.Outcome]], _ new: [[Completions.Outcome]], _ questionnaire: Questionnaire,
    _ rules: TallyRules, limit: Int? = nil
  ) {
    let completions = Completions(questionnaire, domains: old)
    ends = [Node(states: [State(tally: rules.initial)])]
    for place in old.indices {
      let step = MixtureStep(at: place, completions, rules)
      let unchanged = step.branches(old[place])
      let changed = old[place] == new[place] ? nil : step.branches(new[place])
      var index: [Node: Int] = [:]
      var next: [Node] = []
      let edges = ends.map { node in
        var edges: [Edge] = []
        for (isChange, branches) in [(false, unchanged), (true, changed)] {
          guard let branches, !isChange || limit.map({ node.changes < $0 }) ?? true else {
            continue
          }
          let after = Node(
            states: step.states(after: node.states, branches),
            changes: node.changes + (isChange && limit != nil ? 1 : 0))
          let target = index[after] ?? next.count
          if target == next.count {
            index[after] = target
            next.append(after)
          }
          edges.append(Edge(isChange: isChange, target: target))
        }
        return edges
      }
      guard limit != nil || next.reduce(0, { $0 + $1.states.count }) <= Self.mostStates else {
        return nil
      }
      layers.append(edges)
      ends = next
    }
  }
}

/// One question on the way forward.
struct MixtureStep {
  struct Branch: Hashable {
    let effect: TallyEffect
    let dooms: [Int]
  }

  private let place: Int
  private let completions: Completions
  private let rules: TallyRules

  init(at place: Int, _ completions: Completions, _ rules: TallyRules) {
    self.place = place
    self.completions = completions
    self.rules = rules
  }

  /// What a question's outcomes do, those that do the same once.
  func branches(_ outcomes: [Completions.Outcome]) -> Set<Branch> {
    let dependents = completions.questionnaire.dependents[place]
    return Set(
      outcomes.map { outcome in
        Branch(
          effect: rules.effect(place, outcome),
          dooms: dependents.filter { completions.isSkipped($0, by: outcome, of: place) })
      })
  }

  /// What is possible after the question.
  func states(
    after states: Set<MixtureGraph.State>, _ branches: Set<Branch>
  ) -> Set<MixtureGraph.State> {
    let skipped = Branch(
      effect: rules.effect(place, .skipped), dooms: completions.questionnaire.dependents[place])
    var after: Set<MixtureGraph.State> = []
    for state in states {
      let isDoomed = state.doomed.contains(place)
      for branch in isDoomed ? [skipped] : branches {
        let doomed =
          branch.dooms.isEmpty && !isDoomed
          ? state.doomed : Set(state.doomed + branch.dooms).subtracting([place]).sorted()
        after.insert(
          MixtureGraph.State(doomed: doomed, tally: rules.adding(state.tally, branch.effect)))
      }
    }
    return after
  }
}
