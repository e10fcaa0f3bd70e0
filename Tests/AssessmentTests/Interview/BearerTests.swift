import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Who pays and who gains the amounts of the proposal as a whole.
struct BearerTests {
  private static func interview() async throws -> Interview {
    let groups = ["developers", "infrastructure"].map { Population(id: $0, title: $0) }
    var interview = Interview(
      Review(title: "T", populations: groups, quantities: [.buildCost: GivenQuantity(.unknown)]),
      in: try await ShippedCatalog.catalog)
    try interview.reach(.saving)
    return interview
  }

  private static func amount(_ text: String) throws -> Interview.Response {
    .amount(try QuantityEntry.parse(text, for: .machineSaving))
  }

  @Test func asksWhoGainsASaving() async throws {
    var interview = try await Self.interview()
    try interview.respond(.direction(.saves))
    try interview.respond(Self.amount("220000"))
    #expect(interview.step == .bearer(.machineSaving))
    #expect(interview.bearing(of: .machineSaving) == .gains)
    #expect(!interview.canKeep)
    #expect(throws: Interview.Refusal.notHere) { try interview.respond(.bearer("nobody-here")) }
    try interview.respond(.bearer("infrastructure"))
    #expect(interview.review.quantities[.machineSaving]?.gains == "infrastructure")
    #expect(interview.step != .bearer(.machineSaving))
    try interview.respond(.back)
    #expect(interview.step == .bearer(.machineSaving))
    #expect(interview.canKeep)
  }

  @Test func asksAgainWhenASavingBecomesACost() async throws {
    var interview = try await Self.interview()
    try interview.respond(.direction(.saves))
    try interview.respond(Self.amount("220000"))
    try interview.respond(.bearer("infrastructure"))
    for _ in 0..<3 { try interview.respond(.back) }
    #expect(interview.step == .saving)
    try interview.respond(.direction(.costsMore))
    let cost = try QuantityEntry.parse("30000", for: .machineSaving)
    try interview.respond(.amount(interview.meaning(of: cost)))
    #expect(interview.step == .bearer(.machineSaving))
    #expect(interview.bearing(of: .machineSaving) == .pays)
    #expect(interview.review.quantities[.machineSaving]?.gains == nil)
    try interview.respond(.bearer(nil))
    #expect(interview.review.quantities[.machineSaving]?.pays == nil)
    #expect(interview.step != .bearer(.machineSaving))
  }

  @Test func asksNothingOfOneGroupOrOfNoAmount() async throws {
    var interview = try await Self.interview()
    try interview.respond(.direction(.none))
    #expect(interview.step != .bearer(.machineSaving))
    var single = Interview(
      Review(title: "T", populations: [Population(id: "a", title: "A")]),
      in: try await ShippedCatalog.catalog)
    try single.reach(.saving)
    try single.respond(.direction(.saves))
    try single.respond(Self.amount("220000"))
    #expect(single.step != .bearer(.machineSaving))
  }

  @Test func leavesWhatAFileSaysAlone() async throws {
    let groups = ["developers", "infrastructure"].map { Population(id: $0, title: $0) }
    let saving = GivenQuantity(
      .known(try QuantityEntry.parse("220000", for: .machineSaving)), gains: "infrastructure")
    var interview = Interview(
      Review(title: "T", populations: groups, quantities: [.machineSaving: saving]),
      in: try await ShippedCatalog.catalog)
    var random = SeededGenerator(seed: 3)
    try interview.answerAll(&random)
    #expect(interview.step == .done)
  }
}
