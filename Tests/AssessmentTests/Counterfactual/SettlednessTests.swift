import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// What settles a review and what does not, one reason at a time.
struct SettlednessTests {
  /// The two runs for the value of information of SCORING.md, section 4.
  @Test(arguments: [
    (saving: "120000..400000", verdict: Verdict.stop, moving: []),
    (
      saving: "600000..1500000", verdict: .stop,
      moving: [
        QuantityKey(.minutesPerDay, population: "developers"), QuantityKey(.machineSaving),
      ]
    ),
  ])
  func isSettledOnlyWhereNoRangeMovesTheVerdict(
    _ saving: String, _ verdict: Verdict, _ moving: [QuantityKey]
  ) async throws {
    let evaluation = try await Self.runners([.machineSaving: saving, .buildCost: "80000"])
    let settledness = try Settledness(of: evaluation)
    #expect(evaluation.ruling.verdict == verdict)
    #expect(settledness.isSettled == moving.isEmpty)
    #expect(Set(settledness.swings.map(\.key)) == Set(moving))
    #expect(settledness.disagreement == nil)
  }

  @Test func isNotSettledWhileANeededQuantityIsOpen() async throws {
    let evaluation = try await Self.runners([.buildCost: "80000"])
    let settledness = try Settledness(of: evaluation)
    #expect(!settledness.isSettled)
    #expect(
      settledness.openQuantities == [
        MissingInput(quantity: .machineSaving, population: nil, reason: .open)
      ])
    #expect(settledness.unknownQuantities.isEmpty)
  }

  @Test func saysWhyItIsNotSettledThoughNothingIsOpen() async throws {
    let evaluation = try await Self.runners([.machineSaving: "unknown"])
    let settledness = try Settledness(of: evaluation)
    #expect(evaluation.ruling.verdicts == [.rework, .stop])
    #expect(!settledness.isSettled)
    #expect(settledness.openQuantities.isEmpty)
    #expect(
      settledness.unknownQuantities == [
        MissingInput(quantity: .machineSaving, population: nil, reason: .unknown)
      ])
  }

  @Test func countsAPrintedMeasureAsOneVerdict() async throws {
    let catalog = try await ShippedCatalog.catalog
    var review = Review(title: "T", quantities: [.machineSaving: GivenQuantity(.unknown)])
    review.populations = [
      Population(
        id: "p", title: "P",
        quantities: [
          .peopleAffected: GivenQuantity(.unknown), .minutesPerDay: GivenQuantity(.unknown),
          .dayCost: GivenQuantity(.unknown),
        ])
    ]
    for question in catalog.questions {
      // Something recurs, and everything else is as good as it can be.
      let level = question.factor == .recurrence ? 2 : question.factor == .frequency ? 1 : 0
      let option = question.options.first { $0.level == level }
      review.answers[question.id] = Answer(.option(option?.key ?? ""))
    }
    let evaluation = try Evaluation(of: review, in: catalog)
    #expect(evaluation.ruling.verdict == .measure)
    #expect(try Settledness(of: evaluation).isSettled)
  }

  @Test func showsTheOneAnswerThatDecides() async throws {
    let catalog = try await ShippedCatalog.catalog
    let given = try #require(ReferenceCase.all.first { $0.id == "spot-runners" })
    var review = given.review
    review.answers["rule-origin"] = Answer(.unknown)
    review.answers["exit-trigger"] = nil
    let settledness = try Settledness(of: Evaluation(of: review, in: catalog))
    let disagreement = try #require(settledness.disagreement)
    #expect(disagreement.question == "rule-origin")
    #expect(disagreement.first.verdicts == [.proceed])
    #expect(disagreement.second.verdicts == [.guards])
  }

  /// With 4.7 minutes each way, the sum is exactly zero in every sample, which is no loss.
  @Test func takesARoundingErrorForTheZeroThatItIs() async throws {
    let catalog = try await ShippedCatalog.catalog
    let given = try #require(ReferenceCase.all.first { $0.id == "linter-in-review" })
    var review = given.review
    review.quantities = try SmallReview.quantities([.machineSaving: "0"])
    review.populations = [
      Population(
        id: "p", title: "P",
        quantities: try SmallReview.quantities([
          .peopleAffected: "250 / 300 / 320", .minutesPerDay: "0.7..4.7",
          .minutesRemoved: "4.7", .dayCost: "450 / 560 / 800",
        ]))
    ]
    let swings = try Settledness(of: Evaluation(of: review, in: catalog)).swings
    #expect(swings.isEmpty)
  }

  /// Every end of every range, each computed as a ledger of its own.
  @Test(arguments: SeededGenerator.seeds(8))
  func findsTheEndsThatMoveTheVerdict(_ seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    // Those with every question answered, so that what is skipped now has few completions.
    let cases = ReferenceCase.all.filter { given in
      catalog.questions.allSatisfy { given.review.answers[$0.id] != nil }
    }
    var review = random.pick(cases).review
    if Bool.random(using: &random) { review.answers["recurring-work"] = Answer(.unknown) }
    review.populations = [
      Population(
        id: "p", title: "P",
        quantities: try SmallReview.quantities([
          .peopleAffected: random.pick(["300", "250 / 300 / 320"]),
          .minutesPerDay: random.pick(["0.5..4", "1..8", "2"]),
          .minutesRemoved: random.pick(["0", "0.5..4"]), .dayCost: "450 / 560 / 800",
          .setupHours: random.pick(["0", "0 / 1 / 9"]),
        ]))
    ]
    review.quantities = try SmallReview.quantities([
      .machineSaving: random.pick(["-20000..200000", "100000..300000", "150000"]),
      .runningCost: random.pick(["0", "10000..90000"]),
    ])
    let evaluation = try Evaluation(of: review, in: catalog)
    let swings = try Settledness(of: evaluation).swings
    let brute = BruteForce(Questionnaire(catalog), evaluation.policy)
    var expected: [String] = []
    for (key, entry) in SmallReview.ranges(review) {
      for (end, fixed) in [(Swing.End.p5, entry.atP5), (.p95, entry.atP95)] {
        let verdicts = brute.verdicts(of: review, try brute.bands(review, fixing: key, at: fixed))
        guard verdicts != evaluation.ruling.verdicts else { continue }
        expected.append("\(key) \(end) \(verdicts.sorted())")
      }
    }
    #expect(swings.map { "\($0.key) \($0.end) \($0.verdicts.sorted())" } == expected)
  }

  /// The answers of the runner fleet with one population and these quantities of the proposal.
  private static func runners(_ proposal: [QuantityID: String]) async throws -> Evaluation {
    let given = try #require(ReferenceCase.all.first { $0.id == "runner-fleet" })
    var review = given.review
    review.populations = [
      Population(
        id: "developers", title: "Developers", asked: .no,
        quantities: try SmallReview.quantities([
          .peopleAffected: "250 / 300 / 320", .minutesPerDay: "4..23",
          .dayCost: "450 / 560 / 800",
        ]))
    ]
    review.quantities = try SmallReview.quantities(proposal)
    return try Evaluation(of: review, in: try await ShippedCatalog.catalog)
  }
}
