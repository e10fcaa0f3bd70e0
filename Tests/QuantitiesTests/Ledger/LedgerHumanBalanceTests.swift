import Quantities
import TestSupport
import Testing

struct LedgerHumanBalanceTests {
  private func ledger(saving: String?, keeping: String = "5") throws -> Ledger {
    var proposal: [QuantityID: String] = [:]
    proposal[.machineSaving] = saving
    return try .computed(
      from: LedgerInputs(
        populations: [
          try population(
            "developers", .affected,
            [.peopleAffected: "10", .minutesPerDay: "1", .minutesRemoved: "3", .dayCost: "560"]),
          try population(
            "testers", .affected,
            [.peopleAffected: "10", .minutesPerDay: "1", .dayCost: "560"]),
          try population("platform", .keeps, [.keepingHours: keeping, .dayCost: "560"]),
        ], proposal: try quantities(proposal)))
  }

  @Test func namesTheAffectedWhoLoseHoursButNotTheKeepers() throws {
    let ledger = try ledger(saving: "90000")
    #expect(ledger.losers.map(\.id) == ["testers"])
    #expect(ledger.losesHoursInAll == true)
    #expect(try self.ledger(saving: "90000", keeping: "0").losesHoursInAll == false)
  }

  /// Five hours a week cost 17,500 a year.
  @Test(
    arguments: [
      ("174999", true), ("175000", false), ("0", true), ("-5", true), (nil, nil),
    ] as [(String?, Bool?)])
  func comparesTheKeepersWithATenthOfTheSaving(_ saving: String?, _ expected: Bool?) throws {
    let ledger = try ledger(saving: saving)
    #expect(ledger.keepersCost == 17_500)
    let tenth = try #require(Rational(1, over: 10))
    #expect(ledger.keepersCostMore(thanShare: tenth) == expected)
  }
}
