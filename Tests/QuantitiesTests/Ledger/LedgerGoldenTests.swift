import Quantities
import TestSupport
import Testing

/// The golden values of SCORING.md, section 1.
struct LedgerGoldenTests {
  private func amount(_ text: String) throws -> Amount { .point(try number(text)) }

  @Test func turnsTwoPercentIntoMinutesHoursAndDays() throws {
    let share = try QuantityEntry.parse("2%", for: .minutesPerDay)
    #expect(try share.estimate(workdays: 250, hoursPerDay: 8) == .point(number("9.6")))
    let one = try ledger([.peopleAffected: "1", .minutesPerDay: "2%", .dayCost: "560"])
    #expect(one.populations.first?.toilHours == .point(40))
    #expect(try one.populations.first?.toilHours?.point.map { try $0 / 8 } == 5)
    #expect(one.toil == .point(2_800))
  }

  @Test(arguments: [
    ("300", "2%", "840000", "12000"), ("298", "9.6", "834400", "11920"),
    ("300", "1", "87500", "1250"),
    ("300", "1%", "420000", "6000"), ("300", "48 min/week", "840000", "12000"),
  ])
  func multipliesPeopleByMinutes(
    _ people: String, _ minutes: String, _ money: String, _ hours: String
  ) throws {
    let ledger = try ledger([
      .peopleAffected: people, .minutesPerDay: minutes, .dayCost: "560",
    ])
    #expect(try ledger.toil == amount(money))
    #expect(try ledger.humanBalanceHours == amount(hours))
    #expect(PlainNumber.money(try amount("840000"), currency: "USD") == "$840,000")
  }

  @Test func findsTheBreakEvens() throws {
    let ledger = try ledger(
      [.peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560"],
      proposal: [.machineSaving: "220000", .buildCost: "80000", .lifetime: "3"])
    #expect(ledger.breakEven.population == "developers")
    #expect(ledger.breakEven.exactMinutes?.decimal(places: 4) == "2.2095")
    #expect(ledger.breakEven.exactPeople?.decimal(places: 2) == "69.05")
    let saving = try #require(ledger.breakEven.exactSaving)
    #expect(PlainNumber.money(saving, currency: "USD") == "$866,667")
    #expect(ledger.leverage.map { SignificantDigits.text($0, digits: 3) } == "3.82")
    #expect(ledger.populations.first?.breakEven == ledger.breakEven)
    #expect(ledger.net?.point?.decimal(places: 2) == "-646666.67")
    #expect(ledger.probabilityOfLoss == 1)
    #expect(ledger.band == .minus)
    #expect(ledger.isExact)
  }

  @Test func addsUpEveryTerm() throws {
    let ledger = try ledger(
      [
        .peopleAffected: "120", .minutesPerDay: "6", .minutesRemoved: "2", .workdays: "200",
        .hoursPerDay: "10", .dayCost: "500", .avoidableShare: "50%", .setupHours: "3",
        .joiners: "30", .onboardingHours: "90 min", .keepingHours: "4", .headcountGrowth: "10%",
        .opportunityFactor: "1.5",
      ],
      proposal: [
        .machineSaving: "100000", .buildCost: "40000", .lifetime: "4", .runningCost: "1000",
      ])
    let own = try #require(ledger.populations.first)
    #expect(own.recurring == .point(60_000))  // 120 · 200 · 6/600 · 500 · 0.5
    #expect(own.keeping == .point(8_000))  // 40 · 4/10 · 500
    #expect(own.onboarding == .point(2_250))  // 30 · 1.5/10 · 500
    #expect(own.setUp == .point(4_500))  // 120 · 3/10 · 500/4
    #expect(own.toil == .point(74_750))
    #expect(own.gain == .point(40_000))  // 120 · 200 · 2/600 · 500
    #expect(own.toilHours == .point(1_495))
    #expect(own.gainHours == .point(800))
    #expect(own.hours == .point(695))
    #expect(ledger.buildCostPerYear == .point(10_000))
    #expect(ledger.net == .point(54_250))  // 100,000 + 40,000 − 1,000 − 10,000 − 74,750
    #expect(ledger.growth == [.point(60_000), .point(66_000), .point(72_600)])
    #expect(ledger.opportunity == .point(37_375))
    // Each break-even put back makes the net value zero.
    #expect(own.breakEven.exactMinutes == (try number("11.425")))
    #expect(own.breakEven.exactSaving == (try number("45750")))
  }

  @Test(arguments: [QuantityID.minutesPerDay, .peopleAffected, .machineSaving])
  func makesTheNetValueZeroAtABreakEven(_ quantity: QuantityID) throws {
    let texts: [QuantityID: String] = [
      .peopleAffected: "120", .minutesPerDay: "8", .minutesRemoved: "2", .dayCost: "480",
      .setupHours: "6", .keepingHours: "4",
    ]
    let proposal: [QuantityID: String] = [.machineSaving: "100000", .buildCost: "30000"]
    let first = try ledger(texts, proposal: proposal)
    let values = [
      QuantityID.minutesPerDay: first.breakEven.exactMinutes,
      .peopleAffected: first.breakEven.exactPeople, .machineSaving: first.breakEven.exactSaving,
    ].compactMapValues(\.self)
    let value = try #require(values[quantity])
    var inputs = LedgerInputs(
      populations: [try population("developers", .affected, texts)],
      proposal: try quantities(proposal))
    let decimal = try number(value.decimal(places: 15))
    let key = QuantityKey(quantity, population: quantity.scope == .population ? "developers" : nil)
    inputs[key] = .known(try QuantityEntry(quantity, .point(decimal)))
    let net = try #require(Ledger.computed(from: inputs).net)
    #expect(abs(net.median) < 1e-6, "\(quantity) at \(decimal) gives \(net.median)")
  }

  @Test func hasNoBreakEvenBelowZeroOrOverNothing() throws {
    let hopeless = try ledger(
      [.peopleAffected: "300", .minutesPerDay: "1", .dayCost: "560"],
      proposal: [.machineSaving: "-300000"])
    #expect(hopeless.breakEven.minutes == nil)
    #expect(hopeless.breakEven.people == nil)
    #expect(hopeless.leverage == nil)
    let nobody = try ledger(
      [.peopleAffected: "0", .minutesPerDay: "1", .dayCost: "560"],
      proposal: [.machineSaving: "1000"])
    #expect(nobody.breakEven.minutes == nil)
    #expect(nobody.breakEven.people == nil)
    #expect(nobody.breakEven.saving == 0)
  }
}
