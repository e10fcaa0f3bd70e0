import TestSupport
import Testing

@testable import Quantities

/// The way in which a product is told ends where the ledger's own product is.
struct LedgerLineTests {
  @Test(arguments: SeededGenerator.seeds(60))
  func theWayEndsAtTheProduct(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ledger = try Self.ledger(&random, points: Bool.random(using: &random))
    for population in ledger.populations {
      for term in LedgerLine.Term.ofPopulation {
        Self.expectSound(ledger.line(term, of: population.id))
        Self.expectSound(ledger.hoursLine(term, of: population.id))
      }
    }
    for term in [LedgerLine.Term.saving, .running, .build] { Self.expectSound(ledger.line(term)) }
  }

  @Test(arguments: SeededGenerator.seeds(60))
  func theWaysAddUpToTheMiddleToil(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ledger = try Self.ledger(&random, points: false)
    let ends = ledger.populations.flatMap { population in
      [LedgerLine.Term.recurring, .keeping, .onboarding, .setUp].map { term in
        ledger.line(term, of: population.id).steps.last?.result.value ?? 0
      }
    }
    let toil = try #require(ledger.middle.toil?.value)
    #expect(abs(ends.reduce(0, +) - toil) <= 1e-9 * max(1, toil))
  }

  @Test func tellsTheGoldenFigureStepByStep() throws {
    let ledger = try TestSupport.ledger([
      .peopleAffected: "300", .minutesPerDay: "2%", .dayCost: "560",
    ])
    let line = ledger.line(.recurring, of: "developers")
    #expect(line.start.middle?.exact == Rational(decimal: "9.6"))
    #expect(
      line.steps.map(\.result.exact)
        == [2_400, 40, 5, 2_800, 840_000, 840_000].map { Rational($0) })
    #expect(line.steps.map(\.unit) == [.minutes, .hours, .days, .money, .money, .money])
    #expect(line.amount?.point == 840_000)
  }

  @Test func saysWhereEachInputComesFrom() throws {
    let texts: [QuantityID: String] = [
      .peopleAffected: "300", .minutesPerDay: "3 h/month", .workdays: "unknown",
    ]
    let ledger = try TestSupport.ledger(texts)
    let origins: [(QuantityID, TracedInput.Origin)] = [
      (.peopleAffected, .given), (.workdays, .unknown), (.minutesPerDay, .unitNotKnown),
      (.dayCost, .open), (.hoursPerDay, .byDefault),
    ]
    for (quantity, origin) in origins {
      #expect(ledger.input(quantity, of: "developers").origin == origin, "\(quantity)")
    }
    let zeroed = try TestSupport.ledger(texts, recurringIsZero: true)
    #expect(zeroed.input(.minutesPerDay, of: "developers").origin == .nothingRecurs)
  }

  /// Where there is a way it ends at the amount; where there is none a factor is 0, or an input missing.
  private static func expectSound(_ line: LedgerLine) {
    guard let last = line.steps.last?.result else {
      let isSingle = line.inputs.count == 1
      #expect(isSingle || !line.zeroes.isEmpty || !line.missing.isEmpty, "\(line.term)")
      return
    }
    switch line.amount {
    case .point(let value): #expect(last.exact == value, "\(line.term)")
    case .sampled: #expect(last.exact == nil, "\(line.term)")
    case nil: Issue.record("\(line.term) has a way and no amount")
    }
  }

  private static func ledger(
    _ random: inout SeededGenerator, points: Bool
  ) throws -> Ledger {
    func pick(_ exact: [String], _ ranges: [String]) -> String {
      random.pick(points ? exact : exact + ranges)
    }
    let populations = try (0..<2).map { place in
      try population(
        "group-\(place)", random.pick(PopulationRole.allCases),
        [
          .peopleAffected: pick(["300", "1", "0"], ["250 / 300 / 320"]),
          .minutesPerDay: pick(["9.6", "2%", "48 min/week", "0"], ["4..23", "1 h/month"]),
          .minutesRemoved: pick(["0", "6 min/week"], ["0.3..1"]),
          .dayCost: pick(["560", "450"], ["450 / 560 / 800"]),
          .avoidableShare: pick(["1", "80%"], ["0.5 / 0.8 / 1"]),
          .keepingHours: pick(["0", "2"], ["2..6"]), .joiners: pick(["0", "40"], []),
          .onboardingHours: pick(["0", "30 min"], ["1..4"]),
          .setupHours: pick(["0", "2"], ["0 / 1 / 4"]), .workdays: pick(["250", "220"], []),
        ])
    }
    return try .computed(
      from: LedgerInputs(
        populations: populations,
        proposal: try quantities([
          .machineSaving: pick(["0", "-30000", "220000"], ["120000..400000"]),
          .buildCost: pick(["0", "80000"], ["60000 / 80000 / 150000"]),
          .lifetime: pick(["3", "5"], []), .runningCost: pick(["0", "5000"], ["2000..8000"]),
        ]), samples: 50))
  }
}
