import Quantities
import TestSupport
import Testing

struct LedgerInputsTests {
  @Test func listsAndFixesItsUncertainInputs() throws {
    var inputs = LedgerInputs(
      populations: [
        try population(
          "developers", .affected,
          [.dayCost: "450 / 560 / 800", .minutesPerDay: "4..23", .peopleAffected: "300"])
      ],
      proposal: try quantities([.machineSaving: "120000..400000", .buildCost: "80000"]))
    #expect(
      inputs.uncertain.map(\.description)
        == ["developers/minutes-per-day", "developers/day-cost", "machine-saving"])
    for key in inputs.uncertain {
      let entry = try #require(inputs[key]?.entry)
      inputs[key] = .known(entry.atP95)
    }
    #expect(inputs.uncertain.isEmpty)
    #expect(try Ledger.computed(from: inputs).isExact)
    #expect(inputs[QuantityKey(.dayCost, population: "nobody")] == nil)
  }
}
