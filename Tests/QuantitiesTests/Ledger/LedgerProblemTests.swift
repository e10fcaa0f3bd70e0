import Quantities
import TestSupport
import Testing

struct LedgerProblemTests {
  private func problem(_ populations: [PopulationInputs], _ proposal: [QuantityID: String] = [:])
    throws -> LedgerProblem
  {
    let proposal = try quantities(proposal)
    return try #require(throws: LedgerProblem.self) {
      try Ledger.computed(from: LedgerInputs(populations: populations, proposal: proposal))
    }
  }

  @Test(
    arguments: [
      ("481", "0", 481, 0), ("240", "241", 240, 241), ("100..300", "100..200", 300, 200),
      ("60%", "50%", 288, 240),
    ] as [(String, String, Rational, Rational)])
  func refusesMoreMinutesThanTheDayHas(
    _ asked: String, _ removed: String, _ minutes: Rational, _ gain: Rational
  ) throws {
    let texts: [QuantityID: String] = [.minutesPerDay: asked, .minutesRemoved: removed]
    let found = try problem([try population("developers", .affected, texts)])
    #expect(
      found
        == .dayTooShort(population: "developers", minutes: minutes, removed: gain, available: 480))
    #expect(found.population == "developers")
    #expect(found.quantity == .minutesPerDay)
    #expect(found.message.contains("the 480 minutes of a workday"))
    #expect(found.accepted.contains("at most 480"))
  }

  @Test func takesExactlyTheWholeDay() throws {
    let ledger = try ledger([
      .peopleAffected: "1", .minutesPerDay: "240", .minutesRemoved: "4 h", .dayCost: "1",
    ])
    #expect(ledger.humanBalanceHours == .point(0))
  }

  @Test func refusesSumsThatDoNotFit() throws {
    let large = "99999999999999999999999999999999999"
    let texts: [QuantityID: String] = [
      .peopleAffected: large, .minutesPerDay: "1", .dayCost: large,
    ]
    let found = try problem([try population("developers", .affected, texts)])
    #expect(found == .overflow(population: "developers"))
    #expect(found.description.hasPrefix("developers: "))
  }

  @Test func refusesTwoPopulationsOfOneName() throws {
    let found = try problem([try population("a"), try population("a")])
    #expect(found == .samePopulation("a"))
  }

  @Test func refusesQuantitiesInTheWrongPlace() throws {
    let inPopulation = try problem([try population("a", .affected, [.buildCost: "1"])])
    #expect(inPopulation == .misplaced(QuantityKey(.buildCost, population: "a")))
    #expect(inPopulation.accepted == "Give it once, for the proposal as a whole.")
    let inProposal = try problem([], [.dayCost: "1"])
    #expect(inProposal == .misplaced(QuantityKey(.dayCost)))
    var swapped = try population("a")
    swapped.quantities[.dayCost] = .known(try .parse("1", for: .peopleAffected))
    #expect(try problem([swapped]) == .misplaced(QuantityKey(.dayCost, population: "a")))
  }

  @Test(arguments: [0, -1])
  func refusesNoSamples(_ count: Int) {
    #expect(throws: LedgerProblem.samples(count)) {
      try Ledger.computed(from: LedgerInputs(populations: [], samples: count))
    }
  }
}
