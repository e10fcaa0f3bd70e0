import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Taking an interview up from its review and one line, as a front end does that keeps nothing.
struct InterviewBookmarkTests {
  @Test(arguments: SeededGenerator.seeds(25))
  func takesUpWhereItStood(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    let order = random.pick(Inquiry.Order.allCases)
    var interview = Interview(
      Review(title: "", scope: random.pick(Review.Scope.allCases)), in: catalog, order: order)
    var count = 0
    for _ in 0..<1000 where count < Self.states {
      _ = try? interview.respond(interview.randomResponse(&random))
      guard !interview.hasUnsavedAnnotations else { continue }
      let again = Interview(interview.review, in: catalog, at: interview.bookmark, order: order)
      #expect(again == interview, "\(interview.bookmark)")
      #expect(again.bookmark == interview.bookmark)
      #expect(again.order == order)
      count += 1
    }
    #expect(count == Self.states)
  }

  /// So many states of an interview are left and taken up again.
  private static let states = 60

  @Test func isOneShortLine() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    #expect(interview.bookmark == "at=title")
    try interview.reach(.quantity(QuantityKey(.minutesPerDay, population: "developers")))
    #expect(
      interview.bookmark
        == "at=quantity:minutes-per-day@0;shown=title,proposal,groups:affected,groups:gains,asked@0,"
        + "question:recurring-work,question:frequency;passed=proposal;parts=affected,gains;told=0;"
        + "heard=0;numbers=recurring-work,frequency")
    try interview.reach(.check)
    #expect(interview.bookmark.utf8.count < 4096, "\(interview.bookmark.utf8.count) bytes")
  }

  @Test func wordsStandForSteps() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.check)
    for step in interview.sheet.flatMap(\.steps) + [
      .groups(.gains), .group(nil), .keeper, .check, .done,
    ] {
      let word = try #require(interview.word(for: step))
      #expect(interview.step(for: word) == step, "\(word)")
    }
    #expect(interview.word(for: .role("nobody-here")) == nil)
  }

  @Test(arguments: [
    "", "=", ";;;", "at", "at=", "at=nothing", "at=done", "at=question:no-such", "at=role@99",
    "at=role@-1", "at=quantity:minutes-per-day", "at=quantity:build-cost@0", "at=question",
    "at=check;flags=rest,confirmed,groups", "at=rest;shown=rest,rest,check,done", "at=group@0@1",
    "at=title;shown=title,title;left=title;passed=title;told=0,0;numbers=a,b;direction=up",
    "at=saving;direction=saves", "at=\u{0};shown=<script>", "AT=title;at=title;at=check",
  ])
  func acceptsAnyLine(line: String) async throws {
    let catalog = try await ShippedCatalog.catalog
    for review in [
      Review(title: ""), Review(title: "T", populations: [Population(id: "a b;c", title: "A")]),
    ] {
      var interview = Interview(review, in: catalog, at: line)
      #expect(interview.review == review.withPresentIDs(in: catalog))
      #expect(interview.step != .done && interview.step != .check, "nothing is answered")
      #expect(throws: Interview.Refusal.self) { try interview.respond(.confirm) }
    }
  }
}
