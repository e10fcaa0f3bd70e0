import Quantities
import TestSupport
import Testing

/// The numbers of `reference-cases.yaml` and the money band that each verdict there rests on.
struct LedgerReferenceCaseTests {
  private func band(
    _ populations: [PopulationInputs], _ proposal: [QuantityID: String], once: Bool = false
  ) throws -> Band {
    try Ledger.computed(
      from: LedgerInputs(
        populations: populations, proposal: try quantities(proposal), recurringIsZero: once)
    ).band
  }

  @Test func putsTheRunnerFleetIntoTheRed() throws {
    let developers = try population(
      "developers", .affected,
      [
        .peopleAffected: "300", .minutesPerDay: "4..23.04", .dayCost: "560", .joiners: "40",
        .onboardingHours: "2",
      ])
    let proposal: [QuantityID: String] = [
      .machineSaving: "120000..400000", .buildCost: "80000",
    ]
    #expect(try band([developers], proposal) == .minus)
    let untold = try population("developers", .affected, [.peopleAffected: "300"])
    #expect(try band([untold], [:]) == .unknown)
  }

  @Test func putsTheGenerousDefaultIntoTheBlack() throws {
    let developers = try population(
      "developers", .affected,
      [
        .peopleAffected: "180", .minutesRemoved: "6 min/week", .minutesPerDay: "0.02..0.1",
        .dayCost: "560",
      ])
    #expect(try band([developers], [.machineSaving: "-30000", .buildCost: "8000"]) == .plus)
  }

  @Test func putsSpotRunnersIntoTheBlack() throws {
    let authors = try population(
      "pipeline-authors", .affected, [.peopleAffected: "200", .dayCost: "560"])
    let platform = try population("platform", .keeps, [.keepingHours: "1", .dayCost: "560"])
    #expect(
      try band([authors, platform], [.machineSaving: "70000", .buildCost: "12000"], once: true)
        == .plus)
  }

  @Test func putsTheRegistryEndpointIntoTheBlack() throws {
    let untold = try population("developers", .affected, [.peopleAffected: "300"])
    #expect(try band([untold], [:], once: true) == .plus)
    let developers = try population(
      "developers", .affected,
      [.peopleAffected: "300", .minutesRemoved: "0.3..1", .dayCost: "560"])
    let platform = try population("platform", .keeps, [.keepingHours: "3", .dayCost: "560"])
    #expect(
      try band([developers, platform], [.machineSaving: "0", .buildCost: "40000"], once: true)
        == .plus)
  }

  @Test func putsTheChangeBoardIntoTheRed() throws {
    let developers = try population(
      "developers", .affected,
      [.peopleAffected: "300", .minutesPerDay: "3..10", .dayCost: "560"])
    #expect(try band([developers], [.machineSaving: "0"]) == .minus)
  }

  @Test func putsTheTunerIntoTheBlack() throws {
    let keeper = try population(
      "keeper", .keeps, [.peopleAffected: "1", .keepingHours: "5", .dayCost: "560"])
    #expect(try band([keeper], [.machineSaving: "90000", .buildCost: "60000"]) == .plus)
  }

  @Test(
    arguments: [[:], [.buildCost: "5000"], [.buildCost: "5000", .machineSaving: "0"]]
      as [[QuantityID: String]])
  func asksNothingForAMigrationRunOnce(_ proposal: [QuantityID: String]) throws {
    #expect(try band([try population("author", .keeps)], proposal, once: true) == .plus)
  }

  @Test func putsTheOwnChoreIntoTheBlack() throws {
    let owners = try population(
      "owners", .keeps, [.peopleAffected: "2", .keepingHours: "3", .dayCost: "560"])
    #expect(try band([owners], [.machineSaving: "500000"]) == .plus)
  }

  @Test func putsTheLinterIntoTheBlack() throws {
    let developers = try population(
      "developers", .affected,
      [
        .peopleAffected: "300", .minutesPerDay: "0.5..1", .minutesRemoved: "2..6",
        .dayCost: "560",
      ])
    let keepers = try population("keepers", .keeps, [.keepingHours: "10", .dayCost: "560"])
    #expect(
      try band([developers, keepers], [.machineSaving: "0", .buildCost: "50000"]) == .plus)
  }

  @Test func putsTheWorstCaseIntoTheRed() throws {
    let developers = try population(
      "developers", .affected,
      [.peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560"])
    #expect(try band([developers], [.machineSaving: "200000"]) == .minus)
  }
}
