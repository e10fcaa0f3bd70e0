import KnowledgeBase
import TestSupport
import Testing

@testable import Assessment
import Quantities

/// What an overview says of a review is what its own report says, found with less work.
struct BriefEvaluationTests {
  @Test(arguments: SeededGenerator.seeds(150))
  func saysWhatTheEvaluationSays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = try SmallReview(
      &random, count: 3...9, answered: Int.random(in: 3...9, using: &random))
    try expectSame(
      small.review, BriefRules(small.questionnaire, small.policy), try small.evaluated())
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func saysTheSameOfTheShippedQuestions(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var review = RandomAnswers.review(&random, Questionnaire(catalog), answered: 0.9)
    let inputs = try RandomEstimate.inputs(&random, samples: LedgerInputs.defaultSamples)
    review.seed = inputs.seed
    review.populations = inputs.populations.map { population in
      Population(
        id: population.id, title: population.title,
        asked: Population.Asked.allCases.randomElement(using: &random) ?? .no,
        quantities: population.quantities.mapValues { GivenQuantity($0) })
    }
    review.quantities = inputs.proposal.mapValues { GivenQuantity($0) }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    try expectSame(review, try #require(BriefRules(catalog)), evaluation)
  }

  /// More questions than there are bits go the long way.
  @Test func countsBeyondSixtyFourQuestions() throws {
    var random = SeededGenerator(seed: 7)
    var review = try SmallReview(&random, count: 66...66, answered: 10)
    for place in [0, 65] {
      review.review.answers[review.questionnaire.questions[place].id] = nil
    }
    let rules = BriefRules(review.questionnaire, review.policy)
    #expect(!rules.isBrief)
    try expectSame(review.review, rules, try review.evaluated())
  }

  @Test(arguments: SeededGenerator.seeds(200))
  func tellsTheBandOfTheWholeLedger(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let inputs = try RandomEstimate.inputs(&random, samples: LedgerInputs.defaultSamples)
    guard let ledger = try? Ledger.computed(from: inputs) else {
      #expect(throws: LedgerProblem.self) { try BriefLedger(inputs) }
      return
    }
    let brief = try BriefLedger(inputs)
    #expect(brief.band == ledger.band, "P(V < 0) is \(ledger.probabilityOfLoss ?? -1)")
    try expectNear(brief.net, ledger.net)
    for (population, own) in zip(brief.populations, ledger.populations) {
      try expectNear(population.toil, own.toil)
      try expectNear(population.gain, own.gain)
      try expectNear(population.toilHours, own.toilHours)
      try expectNear(population.gainHours, own.gainHours)
    }
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func addsUpExactlyWhereAllIsAPoint(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let review = try SmallReview(&random, count: 3...4, answered: 10).review
    for isZero in [false, true] {
      let inputs = LedgerInputs(
        populations: review.populations.map {
          PopulationInputs(
            id: $0.id, title: $0.title, quantities: $0.quantities.mapValues(\.value))
        },
        proposal: review.quantities.mapValues(\.value), recurringIsZero: isZero)
      let ledger = try Ledger.computed(from: inputs)
      let brief = try BriefLedger(inputs)
      let exact = ledger.net?.point?.double
      #expect((brief.net == nil) == (exact == nil))
      if let net = brief.net, let exact {
        #expect((net - exact).magnitude <= 1e-9 * max(exact.magnitude, 1), "\(net), \(exact)")
      }
      #expect(brief.band == ledger.band)
    }
  }

  /// The mean of 20,000 samples strays from the expected value by a few standard errors at most.
  private func expectNear(_ expected: Double?, _ amount: Amount?) throws {
    #expect((expected == nil) == (amount == nil))
    guard let expected, let amount else { return }
    // P95 − P5 is over three standard deviations of all but the longest tails.
    let spread = max(amount.p95 - amount.p5, expected.magnitude * 1e-9, 1e-9)
    #expect((expected - amount.mean).magnitude < 0.05 * spread, "\(expected), \(amount.mean)")
  }

  private func expectSame(
    _ review: Review, _ rules: BriefRules, _ evaluation: Evaluation
  ) throws {
    let brief = try BriefEvaluation(of: review, rules)
    #expect(brief.ruling == evaluation.ruling)
    #expect(brief.bands == evaluation.bands)
    let signs = evaluation.findings.filter { $0.strength != .none }
    #expect(brief.signs.map(\.id) == signs.map(\.id))
    #expect(brief.signs.map(\.strength) == signs.map(\.strength))
    let suspect = zip(evaluation.questions, evaluation.states).filter { $0.1 == .suspect }
    #expect(brief.suspect == suspect.map(\.0.id))
    #expect(brief.missing == evaluation.missing.count)
    #expect(
      brief.populations.map(\.isExternalised) == evaluation.standings.map(\.isExternalised))
  }
}
