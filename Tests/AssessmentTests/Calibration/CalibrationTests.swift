import KnowledgeBase
import Quantities
import TestSupport
import Testing

@testable import Assessment

/// How good estimates were: each formula at values worked out by hand, then whole reviews.
struct CalibrationTests {
  /// ln 4 = 1.386294 is the width of 5..20; ln 2 = 0.693147 half of it.
  static let scores: [(measured: Double, score: Double, factor: Double)] = [
    (10, 1.386294, 0),
    (20, 1.386294, 1),
    (5, 1.386294, 1),
    (40, 1.386294 + 20 * 0.693147, 2),
    (2.5, 1.386294 + 20 * 0.693147, 2),
    // Nothing counts as 5/100 = 0.05: ln(5/0.05) = 4.605170 below the low end.
    (0, 1.386294 + 20 * 4.605170, (0.693147 + 4.605170) / 0.693147),
  ]

  @Test(arguments: scores)
  func scoresOneFact(_ row: (measured: Double, score: Double, factor: Double)) throws {
    let fact = CalibrationFact(low: 5, median: 10, high: 20, measured: row.measured)
    let score = try #require(fact.intervalScore)
    let factor = try #require(fact.neededFactor)
    #expect((score - row.score).magnitude < 1e-4, "\(score)")
    #expect((factor - row.factor).magnitude < 1e-4, "\(factor)")
  }

  @Test func scoresNothingWhereThereIsNoLogarithm() {
    let fact = CalibrationFact(low: -5, median: 10, high: 20, measured: 12)
    #expect(fact.intervalScore == nil)
    #expect(fact.neededFactor == nil)
  }

  @Test func takesTheNinthOfTenAndNothingOfNine() {
    // Measured 10 · 2^i needs the factor i.
    let facts = (1...10).map { place in
      CalibrationFact(low: 5, median: 10, high: 20, measured: 10 * Double(1 << place))
    }
    let factor = Calibration.wideningFactor(facts)
    #expect(factor.map { ($0 - 9).magnitude < 1e-9 } == true, "\(String(describing: factor))")
    #expect(Calibration.wideningFactor(Array(facts.dropLast())) == nil)
  }

  /// Widening by the factor puts nine in ten of the same facts inside, and a little less does not.
  @Test(arguments: SeededGenerator.seeds(50))
  func holdsNineInTenWithTheFactor(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 10...60, using: &random)
    let facts = (0..<count).map { _ in
      let low = Double.random(in: 0.1...9, using: &random)
      let high = low * Double.random(in: 1.1...50, using: &random)
      return CalibrationFact(
        low: low, median: (low * high).squareRoot(), high: high,
        measured: low * Double.random(in: 0.01...80, using: &random))
    }
    let factor = try #require(Calibration.wideningFactor(facts))
    func inside(_ factor: Double) -> Int {
      facts.count { fact in
        let range = Calibration.widened(low: fact.low, high: fact.high, by: factor)
        return range.low <= fact.measured && fact.measured <= range.high
      }
    }
    let wanted = Int((0.9 * Double(count)).rounded(.up))
    #expect(inside(factor * (1 + 1e-9)) >= wanted)
    #expect(inside(factor * (1 - 1e-9)) < wanted)
  }

  /// From Wilson's formula with z = 1.959964; the first as in Newcombe, Statistics in Medicine 17 (1998).
  static let shares: [(hits: Int, count: Int, low: Double, high: Double)] = [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (29, 29, 0.8830, 1),
  ]

  @Test(arguments: shares)
  func givesTheUncertaintyOfAShare(
    _ row: (hits: Int, count: Int, low: Double, high: Double)
  ) throws {
    let share = try #require(Calibration.Share(row.hits, of: row.count))
    #expect((share.low - row.low).magnitude < 5e-5, "\(share.low)")
    #expect((share.high - row.high).magnitude < 5e-5, "\(share.high)")
    #expect(Calibration.Share(0, of: 0) == nil)
  }

  @Test func countsFactsByWhatWasPredicted() async throws {
    let review = Review(
      title: "T",
      populations: [
        Population(
          id: "d", title: "D",
          quantities: try given([
            .minutesPerDay: "4..23", .peopleAffected: "300", .dayCost: "450 / 560 / 800",
            .joiners: "unknown",
          ]))
      ],
      quantities: try given([.machineSaving: "-100..500"]),
      followUps: try [
        ("d", .minutesPerDay, "3"), ("d", .minutesPerDay, "48 min/week"),
        ("d", .peopleAffected, "310"), ("d", .dayCost, "900"), ("d", .joiners, "3"),
        ("d", .keepingHours, "2"), (nil, .machineSaving, "-200"),
      ].map { population, quantity, text in
        FollowUp(
          date: "2027-03-01", population: population, measured: try .parse(text, for: quantity))
      })
    let facts = try review.measuredFacts()
    #expect(
      facts.map(\.position) == [.inside, .above, .above, nil, nil, .below])
    #expect(facts.first?.measured == .point(try number("9.6")))
    #expect(facts[4].assumed == 0)
    let calibration = Calibration([CalibrationCase(facts: facts), CalibrationCase(facts: [])])
    #expect(calibration.reviews == 1)
    #expect(calibration.ranges == counts(below: 1, inside: 1, above: 1))
    #expect(calibration.points == counts(below: 0, inside: 0, above: 1))
    #expect(calibration.unpredicted == 2)
    #expect(calibration.scored == 2, "the saving may be below zero")
    #expect(calibration.byQuantity.map(\.quantity) == [.minutesPerDay, .dayCost, .machineSaving])
    #expect(calibration.wideningFactor == nil)
    #expect(calibration.brierScore == nil)
  }

  static let outcomes: [(measured: [QuantityID: String], isLoss: Bool?)] = [
    ([:], nil),
    // The saving swings the net value most, so the minutes alone decide nothing, however sure.
    ([.minutesPerDay: "9"], nil),
    ([.machineSaving: "2000000"], false),
    ([.machineSaving: "10000"], true),
    // Measured, and still open.
    ([.machineSaving: "600000"], nil),
    ([.machineSaving: "600000", .minutesPerDay: "9"], true),
  ]

  @Test(arguments: outcomes)
  func tellsALossOnlyWhereFactsDecide(
    _ row: (measured: [QuantityID: String], isLoss: Bool?)
  ) async throws {
    let review = Review(
      title: "T",
      populations: [
        Population(
          id: "d", title: "D",
          quantities: try given([
            .minutesPerDay: "4..10", .peopleAffected: "300", .dayCost: "560",
          ]))
      ],
      quantities: try given([.machineSaving: "100000..3000000"]),
      followUps: try row.measured.sorted { $0.key < $1.key }.map { quantity, text in
        FollowUp(
          date: "2027-03-01", population: quantity.scope == .population ? "d" : nil,
          measured: try .parse(text, for: quantity))
      })
    let catalog = try await ShippedCatalog.catalog
    let followedUp = try FollowedUp(try Evaluation(of: review, in: catalog), in: catalog)
    let outcome = CalibrationCase(followedUp).outcome
    #expect(outcome?.isLoss == row.isLoss)
    guard let outcome, let isLoss = row.isLoss else { return }
    let probability = try #require(followedUp.predicted.ledger.probabilityOfLoss)
    #expect(outcome.brier == (probability - (isLoss ? 1 : 0)) * (probability - (isLoss ? 1 : 0)))
  }

  private func given(_ texts: [QuantityID: String]) throws -> [QuantityID: GivenQuantity] {
    try quantities(texts).mapValues { GivenQuantity($0) }
  }

  private func counts(below: Int, inside: Int, above: Int) -> Calibration.Counts {
    var counts = Calibration.Counts()
    counts.below = below
    counts.inside = inside
    counts.above = above
    return counts
  }
}
