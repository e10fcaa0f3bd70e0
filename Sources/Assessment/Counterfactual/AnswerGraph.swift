import KnowledgeBase

/// Ways in which answers may turn out, or be changed, as a graph of merged states with a layer a question.
///
/// ``Completions`` says what can be reached; the graph also remembers the ways there, so that whoever
/// asks for an end is shown the answers that lead to it. States with the same tally, the same doomed
/// questions and as many changes are one node.
///
/// ```
///            first question     second question
/// start ─┬─ as answered ─▶ 0 ─┬─ as answered ─▶ 0 changes
///        └─ changed ─────▶ 1 ─┼─ changed ─────▶ 1 change
///                             └─ …
/// ```
struct AnswerGraph {
  /// One way on from a question.
  struct Choice: Hashable {
    let outcome: Completions.Outcome

    /// Whether it is another answer than the one that was given.
    let isChange: Bool
  }

  /// What is known before a question.
  struct Node: Hashable {
    /// The places of this and later questions that will be skipped, in order.
    var doomed: [Int] = []
    var tally: Tally

    /// How many answers were changed so far.
    var changes = 0
  }

  /// Where a choice leads.
  struct Edge {
    /// The place among the layer's choices; nil where the question is skipped.
    let choice: Int?

    /// The place among the nodes of the next layer.
    let target: Int
  }

  /// One question.
  struct Layer {
    /// The ways on where it is asked; those that nothing tells apart are one.
    let choices: [Choice]

    /// The edges from each node before the question.
    let edges: [[Edge]]
  }

  /// The questions in order.
  private(set) var layers: [Layer] = []

  /// The nodes after the last question.
  private(set) var ends: [Node]

  /// Walks the questions forward.
  ///
  /// - Parameters:
  ///   - completions: what each question may turn out to be.
  ///   - rules: what each outcome adds.
  ///   - alternatives: by place, other answers to the question; of equal ones the first stands for all.
  ///   - limit: how many answers may be changed on one way.
  init(
    _ completions: Completions, _ rules: TallyRules, alternatives: [Int: [Option]] = [:],
    limit: Int = 0
  ) {
    ends = [Node(tally: rules.initial)]
    for place in completions.questionnaire.questions.indices {
      let outcomes =
        completions.domains[place].map { Choice(outcome: $0, isChange: false) }
        + (alternatives[place] ?? []).map { Choice(outcome: .option($0), isChange: true) }
      let step = Step(at: place, outcomes, completions, rules)
      var index: [Node: Int] = [:]
      var next: [Node] = []
      let edges = ends.map { node in
        step.ways(from: node, limit: limit).map { choice, after in
          let target = index[after] ?? next.count
          if target == next.count {
            index[after] = target
            next.append(after)
          }
          return Edge(choice: choice, target: target)
        }
      }
      layers.append(Layer(choices: step.branches.map(\.choice), edges: edges))
      ends = next
    }
  }

  /// For each layer, and after the last one, whether a node leads to an end that is wanted.
  func leading(to isWanted: (Node) -> Bool) -> [[Bool]] {
    var leads = [ends.map(isWanted)]
    for layer in layers.reversed() {
      let after = leads[leads.count - 1]
      leads.append(layer.edges.map { $0.contains { after[$0.target] } })
    }
    return leads.reversed()
  }
}

/// One question on the way forward.
private struct Step {
  struct Branch {
    let choice: AnswerGraph.Choice
    let effect: TallyEffect
    let dooms: [Int]
  }

  let place: Int
  let rules: TallyRules
  private(set) var branches: [Branch] = []
  private let skipped: Branch

  init(
    at place: Int, _ choices: [AnswerGraph.Choice], _ completions: Completions,
    _ rules: TallyRules
  ) {
    let dependents = completions.questionnaire.dependents[place]
    self.place = place
    self.rules = rules
    skipped = Branch(
      choice: AnswerGraph.Choice(outcome: .skipped, isChange: false),
      effect: rules.effect(place, .skipped), dooms: dependents)
    for choice in choices {
      let branch = Branch(
        choice: choice, effect: rules.effect(place, choice.outcome),
        dooms: dependents.filter { completions.isSkipped($0, by: choice.outcome, of: place) })
      // Also drops a change that does no more than the answer as it is.
      if !branches.contains(where: { $0.effect == branch.effect && $0.dooms == branch.dooms }) {
        branches.append(branch)
      }
    }
  }

  /// The nodes after the question, each with the place of the choice that leads there.
  func ways(from node: AnswerGraph.Node, limit: Int) -> [(Int?, AnswerGraph.Node)] {
    if node.doomed.contains(place) { return [(nil, after(node, skipped))] }
    return branches.enumerated().compactMap { index, branch in
      guard !branch.choice.isChange || node.changes < limit else { return nil }
      return (index, after(node, branch))
    }
  }

  private func after(_ node: AnswerGraph.Node, _ branch: Branch) -> AnswerGraph.Node {
    var after = AnswerGraph.Node(
      doomed: node.doomed, tally: rules.adding(node.tally, branch.effect),
      changes: node.changes + (branch.choice.isChange ? 1 : 0))
    if !branch.dooms.isEmpty || node.doomed.contains(place) {
      after.doomed = Set(node.doomed + branch.dooms).subtracting([place]).sorted()
    }
    return after
  }
}
