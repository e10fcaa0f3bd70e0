import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// What could change the verdict soonest comes first, and nothing else changes by that.
struct InterviewOrderTests {
  @Test(arguments: SeededGenerator.seeds(6))
  func asksEverythingOnceAndReplays(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var interview = Interview(Review(title: "T"), in: catalog, order: .byWorth)
    var asked: [Interview.Step] = []
    while interview.step != .rest, interview.step != .check {
      let step = interview.step
      if case .question(let id) = step, step != asked.last {
        #expect(!asked.contains(step), "\(id) is asked twice")
        let question = try #require(catalog.question(id))
        for condition in question.skipConditions {
          #expect(interview.state(of: condition.question) != .open, "\(id) comes too early")
        }
      }
      asked.append(step)
      do {
        try interview.respond(interview.fittingResponse(&random))
      } catch .needsNote {
        try interview.respond(.note("because"))
      } catch {
        continue
      }
    }
    #expect(interview.isComplete)
    #expect(!interview.isAsking)
    let replayed = try Interview.replaying(
      interview.responses, on: interview.beginning, in: catalog, order: .byWorth)
    #expect(replayed == interview)
  }

  @Test func asksForTheAmountRightAfterItsDirection() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "T"), in: catalog, order: .byWorth)
    try interview.reach(.saving)
    try interview.respond(.direction(.saves))
    #expect(interview.step == .quantity(QuantityKey(.machineSaving)))
  }

  @Test func goesOnWhereTheEarlierSessionWouldHave() async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: 7)
    var interview = Interview(Review(title: "T"), in: catalog, order: .byWorth)
    for _ in 0..<60 where interview.step != .check {
      _ = try? interview.respond(interview.fittingResponse(&random))
    }
    let resumed = Interview(interview.review, in: catalog, order: .byWorth)
    if case .question(let id) = resumed.step { #expect(resumed.state(of: id) == .open) }
    #expect(resumed.isAsking == interview.isAsking)
  }
}
