import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// The two runs of SCORING.md, section 4, and the worked break-even of section 1.
struct StakesTests {
  @Test func ranksTheInputsOfTheUnsettledRun() async throws {
    let stakes = try Stakes(of: try await Runner.evaluation(saving: "600000..1500000"))
    let worth = stakes.worthKnowing
    #expect(
      worth.map(\.key.quantity) == [.minutesPerDay, .machineSaving, .dayCost, .peopleAffected])
    for (row, thousands) in zip(worth, [190.0, 97, 31]) {
      #expect(abs(row.expectedValue / 1_000 - thousands) < 0.6, "\(row)")
    }
    #expect(worth.prefix(2).allSatisfy { $0.chance > 0.05 })
    #expect(worth.dropFirst(2).allSatisfy { $0.chance == 0 })
  }

  @Test func findsNextToNothingToLearnInTheSettledRun() async throws {
    let evaluation = try await Runner.evaluation(saving: "120000..400000")
    let loss = try #require(evaluation.ledger.probabilityOfLoss)
    #expect(abs(loss - 0.985) < 0.003, "\(loss)")
    let stakes = try Stakes(of: evaluation)
    #expect(stakes.worthKnowing.allSatisfy { $0.expectedValue < 200 && $0.chance < 0.001 })
    for row in stakes.quantities where row.origin == .given {
      // At P5 and at P95 the verdict stays what it is.
      #expect(row.turns.allSatisfy { $0.value < row.low || $0.value > row.high }, "\(row.key)")
    }
  }

  @Test func drawsTheTornadoInOrder() async throws {
    let stakes = try Stakes(of: try await Runner.evaluation(saving: "600000..1500000"))
    #expect(
      stakes.tornado.map(\.key.description) == [
        "developers/minutes-per-day", "machine-saving", "developers/avoidable-share",
        "developers/day-cost", "developers/people-affected",
      ])
    let minutes = try #require(stakes.tornado.first)
    #expect((minutes.low, minutes.high) == (4, 23))
    #expect(minutes.netAtLow > 0 && minutes.netAtHigh < 0)
    #expect(minutes.turns.map { SignificantDigits.text($0.value, digits: 2) } == ["8"])
    #expect(minutes.turns.map(\.below) == [[.rework]])
    #expect(minutes.turns.map(\.above) == [[.stop]])
    #expect(minutes.breakEven.map { SignificantDigits.text($0, digits: 3) } == "10.4")
  }

  @Test func givesTheWorkedBreakEvens() async throws {
    let evaluation = try await Runner.evaluation(
      saving: "220000", people: "300", minutes: "9.6", cost: "560")
    let stakes = try Stakes(of: evaluation)
    func even(_ quantity: QuantityID, _ digits: Int) throws -> String? {
      let row = try #require(stakes.quantities.first { $0.key.quantity == quantity })
      #expect(row.expectedValue == 0 && row.chance == 0)
      return row.breakEven.map { SignificantDigits.text($0, digits: digits) }
    }
    #expect(try even(.minutesPerDay, 5) == "2.2095")
    #expect(try even(.peopleAffected, 4) == "69.05")
    #expect(try even(.machineSaving, 6) == "866667")
    #expect(try even(.buildCost, 6) == nil)
    #expect(try even(.lifetime, 6) == nil)
    #expect(stakes.netAtMedians.map { SignificantDigits.text($0) } == "-646667")
    let minutes = try #require(
      stakes.quantities.first { $0.key.quantity == .minutesPerDay })
    #expect(minutes.turns.map { SignificantDigits.text($0.value, digits: 5) } == ["2.2095"])
    #expect(minutes.swing == 0)
  }

  @Test func hasNoRowsWhereAnInputIsMissing() async throws {
    let stakes = try Stakes(of: try await Runner.evaluation(saving: nil))
    #expect(stakes.quantities.isEmpty)
    #expect(stakes.netAtMedians == nil)
  }

  @Test func variesAssumptionsOnlyWhereTheyStandAtTheirDefault() async throws {
    let stakes = try Stakes(of: try await Runner.evaluation(saving: "220000", lifetime: nil))
    let lifetime = try #require(stakes.quantities.first { $0.key.quantity == .lifetime })
    #expect(lifetime.origin == .assumed)
    #expect((lifetime.low, lifetime.middle, lifetime.high) == (2, 3, 5))
    #expect(lifetime.netAtHigh - lifetime.netAtLow > 23_999)
    let given = try Stakes(of: try await Runner.evaluation(saving: "220000"))
    #expect(given.quantities.first { $0.key.quantity == .lifetime }?.swing == 0)
  }

  @Test func repeatsItselfForASeed() async throws {
    let evaluation = try await Runner.evaluation(saving: "600000..1500000")
    #expect(try Stakes(of: evaluation).quantities == Stakes(of: evaluation).quantities)
  }

  /// While it is open whether the work recurs, each band counts for its own completions.
  @Test func readsBothBandsWhereWorkMayOrMayNotRecur() async throws {
    var review = try Runner.review(saving: "-40000..200000")
    review.answers["recurring-work"] = nil
    let evaluation = try Evaluation(of: review, in: try await ShippedCatalog.catalog)
    let saving = try #require(
      try Stakes(of: evaluation).quantities.first { $0.key.quantity == .machineSaving })
    for probe in [-60_000, -10_000, 10_000, 900_000, 2_000_000] {
      var fixed = review
      let entry = try QuantityEntry(.machineSaving, .point(Rational(probe)))
      fixed.quantities[.machineSaving] = GivenQuantity(.known(entry))
      let ruling = try Evaluation(of: fixed, in: try await ShippedCatalog.catalog).ruling
      let below = saving.turns.first { Double(probe) <= $0.value }?.below
      let above = saving.turns.last { $0.value < Double(probe) }?.above
      #expect((below ?? above ?? evaluation.ruling.verdicts) == ruling.verdicts, "\(probe)")
    }
  }
}

/// The runner fleet of the reference cases, with other figures.
enum Runner {
  static func review(
    saving: String?, people: String = "250 / 300 / 320", minutes: String = "4..23",
    cost: String = "450 / 560 / 800", lifetime: String? = "3"
  ) throws -> Review {
    let fleet = try #require(ReferenceCase.all.first { $0.id == "runner-fleet" })
    var review = fleet.review
    review.populations = [
      Population(
        id: "developers", title: "Developers", asked: .no,
        quantities: try given([
          .peopleAffected: people, .minutesPerDay: minutes, .dayCost: cost,
        ]))
    ]
    var proposal: [QuantityID: String] = [.buildCost: "80000"]
    proposal[.machineSaving] = saving
    proposal[.lifetime] = lifetime
    review.quantities = try given(proposal)
    return review
  }

  static func evaluation(
    saving: String?, people: String = "250 / 300 / 320", minutes: String = "4..23",
    cost: String = "450 / 560 / 800", lifetime: String? = "3"
  ) async throws -> Evaluation {
    try Evaluation(
      of: review(
        saving: saving, people: people, minutes: minutes, cost: cost, lifetime: lifetime),
      in: try await ShippedCatalog.catalog)
  }

  private static func given(_ texts: [QuantityID: String]) throws -> [QuantityID: GivenQuantity] {
    try texts.reduce(into: [:]) { given, pair in
      given[pair.key] = GivenQuantity(.known(try .parse(pair.value, for: pair.key)))
    }
  }
}
