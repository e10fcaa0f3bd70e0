import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Taking a record's answers is the same as giving them.
struct AnsweredFromRecordTests {
  @Test(arguments: SeededGenerator.seeds(10))
  func givesTheReviewOfTheInterview(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var interview = Interview(Review(title: "", date: "2026-11-23"), in: catalog)
    try interview.answerAll(&random)
    let taken = Review(title: "", date: "2026-11-23").answered(from: interview.review, in: catalog)
    #expect(taken == interview.review)
    #expect(interview.review.answered(from: interview.review, in: catalog) == interview.review)
  }

  @Test func takesAnswersByHandAsGivenNow() async throws {
    let catalog = try await ShippedCatalog.catalog
    let other = Review(
      title: "By hand", answers: ["recurring-work": Answer(.option("weekly"), note: "seen")])
    let before = Review(
      title: "T", author: "A", answers: ["frequency": Answer(.option("weekly"), fingerprint: "1")])
    let taken = before.answered(from: other, in: catalog)
    #expect(taken.title == "By hand")
    #expect(taken.author == "A")
    #expect(
      taken.answers["recurring-work"]?.fingerprint
        == catalog.question("recurring-work")?.fingerprint)
    #expect(taken.answers["frequency"]?.fingerprint == "1")
    #expect(taken.content == catalog.fingerprint)
  }
}
