import KnowledgeBase
import Quantities

/// Finds the smallest sets of changes that give the new verdict.
///
/// Answers and figures are searched apart: a graph holds all ways of mixing the answers, and each set of
/// figures has its two bands, with recurring work and without. A set of changes is a way and a set of
/// figures, and only where the answers leave it to the money are samples added up.
struct AttributionSearch {
  /// Up to this size every set is tried, however many changes there are.
  static let surelyTried = 3

  /// With more changed figures than this, their sets are too many to try beyond ``surelyTried``.
  static let mostFigures = 12

  let mixtures: Mixtures
  private(set) var from: Ruling
  let to: Ruling
  private let rules: TallyRules
  private let table: VerdictTable
  private var bands: MixtureBands

  /// Compares two evaluations; with the content counted as ``Mixtures`` says.
  init(from old: Evaluation, to new: Evaluation, countsContent: Bool) {
    let questionnaire = Questionnaire(new.questions)
    mixtures = Mixtures(old.review, new.review, questionnaire, countsContent: countsContent)
    rules = TallyRules(questionnaire, new.policy)
    table = new.policy.verdicts
    bands = MixtureBands(mixtures, [old, new], new.policy)
    from = old.ruling
    to = new.ruling
    // Without the content's change the old review gives what it gave then, and not what it gives today.
    if mixtures.changes.first == .content { from = ruling(with: []) ?? old.ruling }
  }

  /// What is possible in a mixture; nil where its quantities contradict each other.
  mutating func ruling(with changes: Set<ReviewChange>) -> Ruling? {
    let completions = Completions(
      mixtures.questionnaire, domains: mixtures.domains(with: changes))
    let tallies = completions.fold(
      over: mixtures.questionnaire.questions.indices, initial: rules.initial,
      effect: rules.effect, combine: rules.adding)
    return ruling(cells(tallies), changes)
  }

  /// What each change does alone, and what is missing without it.
  mutating func effects() -> [ChangeEffect] {
    let all = Set(mixtures.changes)
    return mixtures.changes.map { change in
      ChangeEffect(
        change: change, alone: ruling(with: [change]),
        without: ruling(with: all.subtracting([change])))
    }
  }

  mutating func attribution() -> Attribution {
    let all = mixtures.changes
    guard from != to, !all.isEmpty else { return attribution([], isSmallest: true) }
    var size = 1
    var graphs = graphs(limit: Self.surelyTried)
    let figures = all.filter(\.isFigure)
    while size < all.count, !graphs.isEmpty {
      let hits = hits(of: size, graphs, figures)
      if !hits.isEmpty { return attribution(hits, isSmallest: true) }
      if size == Self.surelyTried {
        graphs = figures.count > Self.mostFigures ? [] : self.graphs(limit: nil)
      }
      size += 1
    }
    let isTried = size >= all.count && !graphs.isEmpty
    return attribution(
      [Hit(sets: [all], count: 1, occurrences: .init(uniqueKeysWithValues: all.map { ($0, 1) }))],
      isSmallest: isTried || all.count <= 1)
  }

  private func attribution(_ hits: [Hit], isSmallest: Bool) -> Attribution {
    let place = Dictionary(
      uniqueKeysWithValues: mixtures.changes.enumerated().map { ($0.element, $0.offset) })
    func key(_ set: [ReviewChange]) -> [Int] {
      [set.count(where: \.isFigure)] + set.map { place[$0] ?? 0 }
    }
    return Attribution(
      from: from, to: to, changes: mixtures.changes,
      sets: Array(
        hits.flatMap(\.sets).sorted { key($0).lexicographicallyPrecedes(key($1)) }
          .prefix(Attribution.limit)),
      count: hits.reduce(0) { $0 + $1.count },
      occurrences: hits.reduce(into: [:]) { $0.merge($1.occurrences, uniquingKeysWith: +) },
      isSmallest: isSmallest)
  }
}

extension AttributionSearch {
  /// The mixed answers with or without the content's change.
  private struct Mixed {
    let fixed: [ReviewChange]
    let graph: MixtureGraph

    /// For each number of changed answers, the ends with that many, by all that decides about them.
    let ends: [Int: [Set<EvidenceCell>: [Int]]]
  }

  /// All sets with the same figures.
  private struct Hit {
    let sets: [[ReviewChange]]
    let count: Int
    let occurrences: [ReviewChange: Int]
  }

  private func graphs(limit: Int?) -> [Mixed] {
    let hasContent = mixtures.changes.first == .content
    var graphs: [Mixed] = []
    for (fixed, old) in [
      ([], mixtures.oldDomains.asGiven), ([.content], mixtures.oldDomains.suspect),
    ]
      as [([ReviewChange], [[Completions.Outcome]])] where hasContent || fixed.isEmpty
    {
      guard
        let graph = MixtureGraph(
          old, mixtures.newDomains, mixtures.questionnaire, rules, limit: limit)
      else { return [] }
      var ends: [Int: [Set<EvidenceCell>: [Int]]] = [:]
      for ((place, node), counts) in zip(graph.ends.enumerated(), graph.reach) {
        let cells = cells(node.states.map(\.tally))
        for count in counts { ends[count, default: [:]][cells, default: []].append(place) }
      }
      graphs.append(Mixed(fixed: fixed, graph: graph, ends: ends))
    }
    return graphs
  }

  private mutating func hits(
    of size: Int, _ graphs: [Mixed], _ figures: [ReviewChange]
  ) -> [Hit] {
    var hits: [Hit] = []
    for mixed in graphs {
      for count in 0...figures.count {
        let answers = size - mixed.fixed.count - count
        let ends = (mixed.ends[answers] ?? [:]).filter { mayGiveTarget($0.key) }
        guard !ends.isEmpty else { continue }
        for chosen in figures.combinations(of: count) {
          let reached = ends.filter { ruling($0.key, Set(chosen)) == to }.flatMap(\.value)
          if !reached.isEmpty { hits.append(hit(mixed, Set(reached), answers, chosen)) }
        }
      }
    }
    return hits
  }

  private func hit(
    _ mixed: Mixed, _ ends: Set<Int>, _ answers: Int, _ figures: [ReviewChange]
  ) -> Hit {
    let ways = mixed.graph.ways(to: ends, changes: answers, limit: Attribution.limit)
    let ids = mixtures.questionnaire.questions.map(\.id)
    var occurrences: [ReviewChange: Int] = [:]
    for change in mixed.fixed + figures { occurrences[change] = ways.count }
    for (place, count) in ways.changed.enumerated() where count > 0 {
      occurrences[.answer(ids[place])] = count
    }
    return Hit(
      sets: ways.first.map { mixed.fixed + $0.map { .answer(ids[$0]) } + figures },
      count: ways.count, occurrences: occurrences)
  }

  private func cells(_ tallies: some Sequence<Tally>) -> Set<EvidenceCell> {
    Set(
      tallies.map {
        EvidenceCell(isZeroed: $0.isZeroed, evidence: rules.evidenceClass($0))
      })
  }

  /// Whether some money or other would give the new verdict, so that it is worth adding up.
  private func mayGiveTarget(_ cells: Set<EvidenceCell>) -> Bool {
    Band.allCases.contains { recurring in
      Band.allCases.contains { zeroed in
        Ruling(cells.map { ($0.isZeroed ? zeroed : recurring, $0.evidence) }, table) == to
      }
    }
  }

  private mutating func ruling(
    _ cells: Set<EvidenceCell>, _ changes: Set<ReviewChange>
  ) -> Ruling? {
    var found: [(Band, EvidenceClass)] = []
    for cell in cells {
      guard let band = bands.band(changes, isZeroed: cell.isZeroed) else { return nil }
      found.append((band, cell.evidence))
    }
    return Ruling(found, table)
  }
}

extension Array {
  /// All ways to choose so many elements, in order.
  fileprivate func combinations(of count: Int) -> [[Element]] {
    guard count > 0 else { return [[]] }
    return indices.flatMap { place in
      Array(self[(place + 1)...]).combinations(of: count - 1).map { [self[place]] + $0 }
    }
  }
}
