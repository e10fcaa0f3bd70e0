import Quantities
import Testing

struct QuantityIDTests {
  @Test func namesTheSeventeenOfTheModel() {
    #expect(
      QuantityID.allCases.map(\.symbol).joined(separator: " ")
        == "N m a D H C k u J o s r w S B L R")
    #expect(QuantityID.allCases.count == 17)
    #expect(Set(QuantityID.allCases.map(\.symbol)).count == 17)
  }

  @Test func hasDefaultsForAllButFour() {
    let needed = QuantityID.allCases.filter { $0.defaultValue == nil }
    #expect(needed == [.peopleAffected, .minutesPerDay, .dayCost, .machineSaving])
    #expect(QuantityID.workdays.defaultValue == 250)
    #expect(QuantityID.hoursPerDay.defaultValue == 8)
    #expect(QuantityID.avoidableShare.defaultValue == 1)
    #expect(QuantityID.lifetime.defaultValue == 3)
  }

  @Test func belongsToThePopulationOrTheProposal() {
    let proposal = QuantityID.allCases.filter { $0.scope == .proposal }
    #expect(proposal == [.machineSaving, .buildCost, .lifetime, .runningCost])
    #expect(QuantityID.allCases.filter(\.isTime) == [.minutesPerDay, .minutesRemoved])
  }

  @Test func keepsTheOrderOfTheTable() {
    #expect(QuantityID.allCases.shuffled().sorted() == QuantityID.allCases)
    #expect(QuantityID.allCases.allSatisfy { $0.accepts.contains(.point) })
  }

  @Test(arguments: QuantityID.allCases)
  func acceptsItsOwnExamples(_ quantity: QuantityID) throws {
    let refused = QuantityProblem(quantity, .notFinite("inf")).accepted
    for example in refused.dropFirst("Write ".count).dropLast().split(separator: ", ")
      .flatMap({ $0.split(separator: " or ") })
    {
      _ = try QuantityEntry.parse(String(example), for: quantity)
    }
  }
}
