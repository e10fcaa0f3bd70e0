import KnowledgeBase

/// Finds the smallest sets of changes that give another verdict.
///
/// Wanted is that some completion gives it, so that open answers are treated as free changes: one graph
/// holds all ways of answering and changing, and its nodes count the changes. No set is tried by itself.
struct FlipSearch {
  /// One answer changed to another.
  struct Change: Hashable {
    let place: Int
    let from: Option
    let to: Option
  }

  let aim: Flips.Aim
  let questions: [Question]
  private let reading: VerdictReading
  private let alternatives: [Int: [Option]]
  private let printed: Verdict

  init(_ reading: VerdictReading, _ evaluation: Evaluation) {
    let aim: Flips.Aim = evaluation.ruling.verdict == .proceed ? .broken : .better
    self.reading = reading
    self.aim = aim
    questions = evaluation.questions
    printed = evaluation.ruling.atLeast
    var alternatives: [Int: [Option]] = [:]
    for (place, question) in questions.enumerated() where question.change != .fixed {
      guard let given = reading.completions.given(at: place, in: evaluation.review) else {
        continue
      }
      alternatives[place] = question.options(from: given, aim)
    }
    self.alternatives = alternatives
  }

  /// All sets of the smallest size that does, the most advisable first; none if none is small enough.
  func smallestSets() -> [[Change]] {
    // No verdict is milder than PROCEED, and with nothing printed there is none to break.
    guard aim == .broken || printed > .proceed else { return [] }
    let completions = reading.completions.decisive(reading.rules, aim)
    for size in 1...Flips.largestSize {
      let graph = AnswerGraph(
        completions, reading.rules, alternatives: alternatives, limit: size)
      let leads = graph.leading { $0.changes == size && isReached(by: reading.verdicts($0.tally)) }
      if leads[0].contains(true) { return advisable(sets(graph, leads)) }
    }
    return []
  }

  /// What is possible after changes.
  func ruling(after set: [Change]) -> Ruling {
    var domains = reading.completions.domains
    for change in set { domains[change.place] = [.option(change.to)] }
    let completions = Completions(reading.completions.questionnaire, domains: domains)
    let tallies = completions.fold(
      over: questions.indices, initial: reading.rules.initial, effect: reading.rules.effect,
      combine: reading.rules.adding)
    let cells = tallies.map {
      (reading.money.money(isZeroed: $0.isZeroed).band, reading.rules.evidenceClass($0))
    }
    return Ruling(cells, reading.table)
  }

  private func isReached(by verdicts: Set<Verdict>) -> Bool {
    switch aim {
    case .better: verdicts.contains { $0 < printed }
    case .broken: verdicts != [.proceed]
    }
  }

  /// Reads the sets of changes off the ways that lead to the aim, layer by layer.
  private func sets(_ graph: AnswerGraph, _ leads: [[Bool]]) -> [[Change]] {
    var partial: [(changes: [Change], nodes: Set<Int>)] = [([], [0])]
    for (place, layer) in graph.layers.enumerated() {
      partial = partial.flatMap { changes, nodes in
        // Ways on that change nothing share an entry; each change opens one of its own.
        var ways: [(change: Change?, nodes: Set<Int>)] = [(nil, [])]
        let edges = nodes.sorted().flatMap { layer.edges[$0] }
        for edge in edges where leads[place + 1][edge.target] {
          let change = change(at: place, edge.choice.map { layer.choices[$0] })
          if let known = ways.firstIndex(where: { $0.change == change }) {
            ways[known].nodes.insert(edge.target)
          } else {
            ways.append((change, [edge.target]))
          }
        }
        return ways.filter { !$0.nodes.isEmpty }
          .map { (changes + ($0.change.map { [$0] } ?? []), $0.nodes) }
      }
    }
    return partial.map(\.changes)
  }

  private func change(at place: Int, _ choice: AnswerGraph.Choice?) -> Change? {
    guard let choice, choice.isChange, case .option(let to) = choice.outcome,
      case .option(let from)? = reading.completions.domains[place].first
    else { return nil }
    return Change(place: place, from: from, to: to)
  }
}

extension Completions {
  /// The option that was chosen for a question and counts whenever it is asked.
  fileprivate func given(at place: Int, in review: Review) -> Option? {
    guard domains[place].count == 1, case .option(let option) = domains[place][0],
      review.answers[questionnaire.questions[place].id]?.choice == .option(option.key)
    else { return nil }
    return option
  }
}

extension Question {
  /// The options that are better than one, or worse to break a verdict, the nearest first.
  fileprivate func options(from given: Option, _ aim: Flips.Aim) -> [Option] {
    func distance(_ option: Option) -> Int {
      aim == .better ? given.level - option.level : option.level - given.level
    }
    return options.enumerated().filter { distance($0.element) > 0 }
      .sorted { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }
      .map(\.element)
  }
}
