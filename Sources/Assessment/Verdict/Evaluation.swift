public import KnowledgeBase
public import Quantities

/// What the model says of a review: SCORING.md from answers to verdict, as values that know their reasons.
public struct Evaluation: Sendable {
  /// The review that was evaluated.
  public let review: Review

  /// The questions, in the order in which they are asked.
  public let questions: [Question]

  /// Where each question stands, in the same order.
  public let states: [QuestionState]

  /// The policy that was applied.
  public let policy: Policy

  /// Hours and money, with the recurring work counted unless it is zero for certain.
  public let ledger: Ledger

  /// Hours and money if nothing recurs, where some completions say so and others do not.
  public let ledgerIfNothingRecurs: Ledger?

  /// Every pair of a money band and evidence that some completion gives, in the order of the table.
  public let cells: [VerdictCell]

  /// What the answers say together, over all completions.
  public let evidence: Set<EvidenceClass>

  /// The money bands, over all completions.
  public let bands: Set<Band>

  /// The gates that hold whatever the open answers turn out to be, by id.
  public let gates: [String]

  /// The gates that hold in some completion but not in all, by id.
  public let possibleGates: [String]

  /// The verdict, or the set of verdicts that are still possible.
  public let ruling: Ruling

  /// A number for comparison.
  public let toilScore: ToilScore

  /// The anti-patterns on which answers bear, the best supported first.
  public let findings: [Finding]

  /// How many questions stand where.
  public let coverage: Coverage

  /// The questions that still need an answer, in order.
  public let missing: [Question]

  /// Why a catalog cannot evaluate reviews.
  public enum Problem: Error, Hashable, Sendable {
    /// The catalog has no policy that could be compiled.
    case noPolicy

    /// Quantities that the ledger refuses.
    case ledger(LedgerProblem)
  }

  /// Evaluates a review against a catalog; answers under former ids of questions count as theirs.
  ///
  /// - Throws: ``Problem`` if the catalog has no policy, or the quantities contradict each other.
  public init(of review: Review, in catalog: Catalog) throws(Problem) {
    guard let policy = catalog.policy else { throw .noPolicy }
    try self.init(
      of: review.withPresentIDs(in: catalog), questionnaire: Questionnaire(catalog),
      policy: policy)
  }

  /// Evaluates a review against questions and a policy.
  public init(
    of review: Review, questionnaire: Questionnaire, policy: Policy
  ) throws(Problem) {
    let states = questionnaire.states(of: review)
    let completions = Completions(questionnaire, review)
    let rules = TallyRules(questionnaire, policy)
    let tallies = completions.fold(
      over: questionnaire.questions.indices, initial: rules.initial, effect: rules.effect,
      combine: rules.adding)
    // Where both are still possible, the recurring work counts in what is shown, and each in its band.
    let mayRecur = tallies.contains { !$0.isZeroed }
    let mayBeZero = tallies.contains(where: \.isZeroed)
    let ledger = try Self.ledger(of: review, policy, isZeroed: !mayRecur)
    let zeroedLedger =
      mayRecur && mayBeZero ? try Self.ledger(of: review, policy, isZeroed: true) : ledger
    let cells = tallies.map { tally in
      ((tally.isZeroed ? zeroedLedger : ledger).band, rules.evidenceClass(tally))
    }
    let held = tallies.map { Set(rules.holdingGates($0)) }
    let always = held.dropFirst().reduce(held.first ?? []) { $0.intersection($1) }
    let sometimes = held.reduce(into: Set<String>()) { $0.formUnion($1) }
    self.review = review
    self.questions = questionnaire.questions
    self.states = states
    self.policy = policy
    self.ledger = ledger
    self.ledgerIfNothingRecurs = mayRecur && mayBeZero ? zeroedLedger : nil
    self.cells = Set(cells.map { VerdictCell(band: $0.0, evidence: $0.1) }).sorted()
    self.evidence = Set(cells.map(\.1))
    self.bands = Set(cells.map(\.0))
    self.gates = policy.gates.map(\.id).filter(always.contains)
    self.possibleGates = policy.gates.map(\.id).filter(sometimes.subtracting(always).contains)
    self.ruling = Ruling(cells, policy.verdicts)
    self.toilScore = ToilScore(completions, policy)
    self.findings = Finding.findings(questionnaire, states: states, policy)
    self.coverage = Coverage(states)
    self.missing = questionnaire.missing(in: review)
  }

  private static func ledger(
    of review: Review, _ policy: Policy, isZeroed: Bool
  ) throws(Problem) -> Ledger {
    do {
      return try Ledger.computed(
        from: LedgerInputs(review, policy: policy, recurringIsZero: isZeroed))
    } catch {
      throw .ledger(error)
    }
  }
}

extension LedgerInputs {
  /// The numbers of a review, without who said so.
  init(_ review: Review, policy: Policy, recurringIsZero: Bool) {
    self.init(
      populations: review.populations.map { population in
        PopulationInputs(
          id: population.id, title: population.title, role: population.role,
          quantities: population.quantities.mapValues(\.value))
      },
      proposal: review.quantities.mapValues(\.value), seed: review.seed,
      recurringIsZero: recurringIsZero,
      lossLikely: policy.rational(.lossLikely) ?? LedgerInputs.defaultLossLikely,
      lossUnlikely: policy.rational(.lossUnlikely) ?? LedgerInputs.defaultLossUnlikely)
  }
}

extension Policy {
  /// A threshold as it is written, exactly; nil where the policy does not set it.
  func rational(_ name: ThresholdName) -> Rational? {
    thresholds[name].flatMap { Rational(decimal: $0.text) }
  }
}
