import Quantities
import TestSupport
import Testing

/// One test for each rule of the money band, in the order of SCORING.md, section 1, point 5.
struct LedgerBandTests {
  private let asked: [QuantityID: String] = [
    .peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560",
  ]

  @Test(arguments: [nil, "unknown", "0", "5000", "1000..5000", "0 / 10 / 20"] as [String?])
  func isPlusWhereNothingIsAskedWhateverItCosts(_ saving: String?) throws {
    var proposal: [QuantityID: String] = [.buildCost: "5000000"]
    proposal[.machineSaving] = saving
    let ledger = try ledger([.minutesPerDay: "0"], proposal: proposal)
    #expect(ledger.band == .plus)
    #expect(ledger.bandReason == .asksNothing)
    #expect(ledger.missingForBand.isEmpty)
  }

  @Test func isPlusWhereNothingRecursWithoutANumber() throws {
    let ledger = try ledger([:], recurringIsZero: true)
    #expect(ledger.band == .plus)
    #expect(ledger.toil == .point(0))
    #expect(
      ledger.missing == [MissingInput(quantity: .machineSaving, population: nil, reason: .open)])
  }

  @Test func isNotPlusForNothingIfItsSavingIsALoss() throws {
    let ledger = try ledger([.minutesPerDay: "0"], proposal: [.machineSaving: "-1"])
    #expect(ledger.band == .minus)
    #expect(ledger.bandReason == .lossLikely)
  }

  @Test(arguments: [("unknown", Band.unknown), ("1", .unknown), ("0", .plus)])
  func needsARunningCostOfZeroToBePlusForNothing(_ running: String, _ band: Band) throws {
    let ledger = try ledger([.minutesPerDay: "0"], proposal: [.runningCost: running])
    #expect(ledger.band == band)
  }

  @Test(arguments: [nil, "unknown"] as [String?])
  func isUnknownWithoutTheSaving(_ saving: String?) throws {
    var proposal: [QuantityID: String] = [:]
    proposal[.machineSaving] = saving
    let ledger = try ledger(asked, proposal: proposal)
    #expect(ledger.band == .unknown)
    #expect(
      ledger.missing == [
        MissingInput(
          quantity: .machineSaving, population: nil, reason: saving == nil ? .open : .unknown)
      ])
    #expect(ledger.toil == .point(840_000))
    #expect(ledger.net == nil)
    #expect(ledger.probabilityOfLoss == nil)
    #expect(ledger.breakEven.exactSaving == 840_000)
    #expect(ledger.breakEven.minutes == nil)
  }

  @Test(arguments: [
    QuantityID.peopleAffected, .minutesPerDay, .minutesRemoved, .workdays, .hoursPerDay, .dayCost,
    .avoidableShare,
  ])
  func isUnknownWhereANeededQuantityIsDeclaredUnknown(_ quantity: QuantityID) throws {
    let ledger = try ledger(
      asked.merging([quantity: "unknown"]) { $1 }, proposal: [.machineSaving: "220000"])
    #expect(ledger.band == .unknown)
    #expect(ledger.bandReason == .missingInput)
    #expect(
      ledger.missing == [
        MissingInput(quantity: quantity, population: "developers", reason: .unknown)
      ])
  }

  @Test(arguments: [QuantityID.headcountGrowth, .opportunityFactor, .joiners, .onboardingHours])
  func doesNotMindWhatTheNetValueDoesNotNeed(_ quantity: QuantityID) throws {
    let ledger = try ledger(
      asked.merging([quantity: "unknown"]) { $1 }, proposal: [.machineSaving: "220000"])
    #expect(ledger.band == .minus)
    #expect(ledger.missing.isEmpty)
  }

  @Test func doesNotNeedALifetimeWithoutAOneOffCost() throws {
    let free = try ledger(asked, proposal: [.machineSaving: "1", .lifetime: "unknown"])
    #expect(free.band == .minus)
    let costly = try ledger(
      asked, proposal: [.machineSaving: "1", .lifetime: "unknown", .buildCost: "1"])
    #expect(costly.band == .unknown)
    #expect(costly.missing.map(\.quantity) == [.lifetime])
  }

  /// No m where T_g is zeroed; no N without m, a or u; no C without m, a, u, s or o.
  @Test(
    arguments: [
      ([:], true, []),
      ([.minutesRemoved: "1"], true, [.peopleAffected, .dayCost]),
      ([.setupHours: "1"], true, [.peopleAffected, .dayCost]),
      ([.keepingHours: "1"], true, [.dayCost]),
      ([.joiners: "4", .onboardingHours: "1"], true, [.dayCost]),
      ([.onboardingHours: "1"], true, []),
      ([:], false, [.peopleAffected, .minutesPerDay, .dayCost]),
      ([.minutesPerDay: "0"], false, []),
      ([.peopleAffected: "0"], false, []),
      ([.avoidableShare: "0"], false, []),
      ([.dayCost: "0"], false, []),
    ] as [([QuantityID: String], Bool, [QuantityID])])
  func needsOnlyWhatEntersATermThatIsNotZero(
    _ texts: [QuantityID: String], _ recurringIsZero: Bool, _ needed: [QuantityID]
  ) throws {
    let ledger = try ledger(
      texts, proposal: [.machineSaving: "1000"], recurringIsZero: recurringIsZero)
    #expect(ledger.missing.map(\.quantity) == needed)
    #expect(ledger.missing.allSatisfy { $0.reason == .open && $0.population == "developers" })
    let asksNothing = ledger.toil == .point(0)
    #expect((ledger.band == .unknown) == (!needed.isEmpty && !asksNothing))
  }

  /// V is 300,000 − T, with T lognormal of median 840,000 · m/9.6.
  @Test(arguments: [
    ("0.1..1", Band.plus, BandReason.lossUnlikely), ("2..6", .zero, .between),
    ("6..20", .minus, .lossLikely),
  ])
  func followsTheProbabilityOfALoss(_ minutes: String, _ band: Band, _ reason: BandReason) throws {
    let ledger = try ledger(
      [.peopleAffected: "300", .minutesPerDay: minutes, .dayCost: "560"],
      proposal: [.machineSaving: "300000"])
    #expect(ledger.band == band)
    #expect(ledger.bandReason == reason)
  }

  @Test func takesItsThresholdsFromThePolicy() throws {
    var inputs = LedgerInputs(
      populations: [
        try population(
          "developers", .affected,
          [.peopleAffected: "300", .minutesPerDay: "2..6", .dayCost: "560"])
      ], proposal: try quantities([.machineSaving: "300000"]))
    let probability = try #require(Ledger.computed(from: inputs).probabilityOfLoss)
    let exact = try #require(Rational(Int((probability * 20_000).rounded()), over: 20_000))
    inputs.lossLikely = exact
    #expect(try Ledger.computed(from: inputs).band == .minus, "at or above loss-likely")
    inputs.lossLikely = 1
    inputs.lossUnlikely = exact
    #expect(try Ledger.computed(from: inputs).band == .plus, "at or below loss-unlikely")
  }

  @Test(arguments: [("840000", 0.0, Band.plus), ("839999.99", 1, .minus)])
  func countsOnlyANetValueBelowZeroAsALoss(
    _ saving: String, _ probability: Double, _ band: Band
  ) throws {
    let ledger = try ledger(asked, proposal: [.machineSaving: saving])
    #expect(ledger.probabilityOfLoss == probability)
    #expect(ledger.band == band)
  }

  @Test func asksForAPopulationWhereThereIsNone() throws {
    let untold = try Ledger.computed(from: LedgerInputs(populations: []))
    #expect(untold.band == .unknown)
    #expect(untold.missing.map(\.quantity) == [.peopleAffected, .machineSaving])
    #expect(untold.toil == nil && untold.humanBalanceHours == nil && untold.growth.isEmpty)
    let once = try Ledger.computed(from: LedgerInputs(populations: [], recurringIsZero: true))
    #expect(once.band == .plus)
  }
}
