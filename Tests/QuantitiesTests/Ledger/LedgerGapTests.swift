import Quantities
import TestSupport
import Testing

struct LedgerGapTests {
  @Test func computesTheOtherPopulationsWhereOneIsIncomplete() throws {
    let ledger = try Ledger.computed(
      from: LedgerInputs(
        populations: [
          try population("developers", .affected, [.peopleAffected: "300"]),
          try population("platform", .keeps, [.keepingHours: "2", .dayCost: "560"]),
        ], proposal: try quantities([.machineSaving: "1000"])))
    #expect(ledger.populations[0].toil == nil)
    #expect(ledger.populations[0].gain == .point(0))
    #expect(ledger.populations[0].hours == nil)
    #expect(ledger.populations[1].toil == .point(7_000))
    #expect(ledger.populations[1].hours == .point(100))
    #expect(ledger.toil == nil && ledger.net == nil && ledger.humanBalanceHours == nil)
    #expect(ledger.growth.isEmpty)
    #expect(ledger.missing.map(\.quantity) == [.minutesPerDay, .dayCost])
    #expect(ledger.breakEven.population == "platform")
  }

  @Test func knowsTheHoursWithoutThePrice() throws {
    let ledger = try ledger([.peopleAffected: "300", .minutesPerDay: "9.6"])
    #expect(ledger.humanBalanceHours == .point(12_000))
    #expect(ledger.toil == nil)
  }

  @Test(arguments: [PopulationRole.gains, .keeps])
  func asksNoMinutesOfThoseWhoOnlyGainOrKeep(_ role: PopulationRole) throws {
    let ledger = try Ledger.computed(
      from: LedgerInputs(populations: [try population("others", role)]))
    #expect(ledger.toil == .point(0))
    #expect(ledger.band == .plus)
  }

  @Test func countsMinutesOfKeepersIfTheyAreGiven() throws {
    let texts: [QuantityID: String] = [
      .peopleAffected: "2", .minutesPerDay: "48", .dayCost: "500",
    ]
    let ledger = try Ledger.computed(
      from: LedgerInputs(populations: [try population("keepers", .keeps, texts)]))
    #expect(ledger.toil == .point(25_000))
  }

  @Test(arguments: [("2%", QuantityID.hoursPerDay), ("3 h/month", .workdays)])
  func blamesTheGapThatAUnitHangsOn(_ minutes: String, _ gap: QuantityID) throws {
    let ledger = try ledger(
      [.peopleAffected: "300", .minutesPerDay: minutes, .dayCost: "560", gap: "unknown"],
      proposal: [.machineSaving: "1"])
    #expect(ledger.missing.map(\.quantity) == [gap])
    #expect(ledger.toil == nil)
  }

  @Test func growsAndDisplacesOnlyWithWhatIsKnown() throws {
    let texts: [QuantityID: String] = [
      .peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560",
    ]
    let growing = try ledger(texts.merging([.headcountGrowth: "unknown"]) { $1 })
    #expect(growing.growth.isEmpty)
    #expect(growing.opportunity == .point(0))
    let displaced = try ledger(texts.merging([.opportunityFactor: "unknown"]) { $1 })
    #expect(displaced.opportunity == nil)
    #expect(displaced.growth == [.point(840_000), .point(840_000), .point(840_000)])
  }

  @Test func namesTheGapsInOrder() throws {
    let ledger = try Ledger.computed(
      from: LedgerInputs(
        populations: [
          try population("b", .affected, [.dayCost: "unknown"]), try population("a"),
        ], proposal: try quantities([.buildCost: "unknown"])))
    let names = ledger.missing.map {
      "\(QuantityKey($0.quantity, population: $0.population)) \($0.reason)"
    }
    #expect(
      names == [
        "b/people-affected open", "b/minutes-per-day open", "b/day-cost unknown",
        "a/people-affected open", "a/minutes-per-day open", "a/day-cost open",
        "machine-saving open", "build-cost unknown",
      ])
  }
}
