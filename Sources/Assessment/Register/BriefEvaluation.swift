public import KnowledgeBase
public import Quantities

/// What an overview of many reviews needs of each: the verdict, findings, who gives how many hours.
///
/// The verdict and the findings are those of ``Evaluation``; hours and money are expected values, which may
/// be added up over reviews. See ``BriefLedger`` for what is left out and why that is quick.
public struct BriefEvaluation: Sendable {
  /// An anti-pattern that something speaks for.
  public struct Sign: Hashable, Sendable {
    /// The anti-pattern.
    public let id: ArticleID

    /// How much speaks for it: strong or some.
    public let strength: Finding.Strength
  }

  /// What one population gives and gets in a year, expected; nil where a figure is missing.
  public struct Share: Hashable, Sendable {
    /// Its name in the record.
    public let id: String

    /// What it is called.
    public let title: String

    /// Hours given.
    public let toilHours: Double?

    /// Hours got back.
    public let gainHours: Double?

    /// What the hours given cost.
    public let toil: Double?

    /// What the hours got back are worth.
    public let gain: Double?

    /// It pays, gains nothing and was not asked.
    public let isExternalised: Bool
  }

  /// The verdict, or the set of verdicts that are still possible.
  public let ruling: Ruling

  /// The money bands, over all completions.
  public let bands: Set<Band>

  /// The anti-patterns that something speaks for, the best supported first.
  public let signs: [Sign]

  /// Answers whose question has changed since, in the order of the questions.
  public let suspect: [ArticleID]

  /// How many questions still need an answer.
  public let missing: Int

  /// Every population, in the order of the review.
  public let populations: [Share]

  /// The expected net value a year; nil where a figure is missing.
  public let net: Double?

  /// Judges a review.
  ///
  /// - Throws: what the ledger refuses.
  public init(of given: Review, _ rules: BriefRules) throws(Evaluation.Problem) {
    let review = given.withPresentIDs(rules.renamed)
    let states = rules.questionnaire.states(of: review)
    let tallies = rules.tallies(of: review, states)
    let mayRecur = tallies.contains { !$0.isZeroed }
    let mayBeZero = tallies.contains(where: \.isZeroed)
    let ledger = try Self.ledger(of: review, rules.policy, isZeroed: !mayRecur)
    let zeroed =
      mayRecur && mayBeZero ? try Self.ledger(of: review, rules.policy, isZeroed: true) : ledger
    let cells = tallies.map { tally in
      ((tally.isZeroed ? zeroed : ledger).band, rules.rules.evidenceClass(tally))
    }
    ruling = Ruling(cells, rules.policy.verdicts)
    bands = Set(cells.map(\.0))
    signs = rules.signs(states)
    suspect = zip(rules.places, states).filter { $0.1 == .suspect }.map(\.0.question.id)
    missing = zip(rules.places, states).count { place, state in
      state == .suspect || state == .open && (review.scope == .all || place.question.isCore)
    }
    populations = zip(review.populations, ledger.populations).map {
      Share($0, $1, review)
    }
    net = ledger.net
  }

  private static func ledger(
    of review: Review, _ policy: Policy, isZeroed: Bool
  ) throws(Evaluation.Problem) -> BriefLedger {
    do {
      return try BriefLedger(LedgerInputs(review, policy: policy, recurringIsZero: isZeroed))
    } catch {
      throw .ledger(error)
    }
  }
}

extension BriefEvaluation.Share {
  /// Who pays and gains as ``PopulationStanding`` has it; no sum here can be below zero.
  fileprivate init(_ population: Population, _ ledger: BriefPopulation, _ review: Review) {
    let hasToil = ledger.toil.map { $0 > 0 }
    let pays =
      population.role != .gains && hasToil ?? true || hasToil ?? false
      || review.quantities.values.contains { $0.pays == population.id }
    let gains =
      ledger.gain.map { $0 > 0 } ?? false
      || review.quantities.values.contains { $0.gains == population.id }
    self.init(
      id: population.id, title: population.title, toilHours: ledger.toilHours,
      gainHours: ledger.gainHours, toil: ledger.toil, gain: ledger.gain,
      isExternalised: pays && !gains && population.asked == .no)
  }
}

extension BriefRules {
  /// The anti-patterns that something speaks for, in the order of ``Finding``.
  fileprivate func signs(_ states: [QuestionState]) -> [BriefEvaluation.Sign] {
    var sums = Array(repeating: 0, count: antipatterns.count)
    var attainable = sums
    var isTold = Array(repeating: false, count: antipatterns.count)
    for (place, state) in zip(places, states) {
      switch state {
      case .skipped, .notApplicable: continue
      case .open, .unknown, .suspect, .answered: break
      }
      for bearing in place.attainable { attainable[bearing.antipattern] += bearing.weight }
      guard case .answered(let option) = state,
        let index = place.question.options.firstIndex(where: { $0.key == option.key })
      else { continue }
      for bearing in place.bearings[index] {
        sums[bearing.antipattern] += bearing.weight
        isTold[bearing.antipattern] = true
      }
    }
    let prior = policy.value(.supportPrior)
    let found = antipatterns.indices.filter { isTold[$0] }.map { place in
      (place: place, support: Double(sums[place]) / (Double(attainable[place]) + prior))
    }
    let ordered = found.sorted { left, right in
      if left.support != right.support { return left.support > right.support }
      if sums[left.place] != sums[right.place] { return sums[left.place] > sums[right.place] }
      return left.place < right.place
    }
    return ordered.compactMap { place, support in
      let strength: Finding.Strength? =
        support >= policy.value(.supportStrong)
        ? .strong : support >= policy.value(.supportSome) ? .some : nil
      return strength.map { BriefEvaluation.Sign(id: antipatterns[place], strength: $0) }
    }
  }
}
