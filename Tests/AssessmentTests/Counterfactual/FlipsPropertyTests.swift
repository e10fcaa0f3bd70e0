@testable import Assessment
@testable import KnowledgeBase
import TestSupport
import Testing

/// Flips are what trying every set of changes says, on random questionnaires and on the shipped one.
struct FlipsPropertyTests {
  @Test(arguments: SeededGenerator.seeds(40))
  func agreesWithBruteForceOnRandomQuestionnaires(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let small = try SmallReview(
        &random, count: 1...5, answered: Int.random(in: 7...10, using: &random))
      let evaluation = try small.evaluated()
      let flips = try Flips(of: evaluation) { _ in [] }
      let brute = try BruteFlips(evaluation, BruteForce(small.questionnaire, small.policy))
      let expected = brute.smallestSets(upTo: 3)
      #expect(flips.count == expected.count)
      #expect(
        flips.sets.map { $0.changes.map(BruteFlips.Change.init) }
          == Array(expected.prefix(Flips.limit)))
      for flip in flips.sets {
        let changes = flip.changes.map(BruteFlips.Change.init)
        #expect(flip.ruling.verdicts == brute.verdicts(after: changes))
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func changesTheVerdictOfShippedQuestionsByNothingSmaller(_ seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3 {
      let review = try ShippedReview.random(&random, in: catalog, open: 0...1)
      let evaluation = try Evaluation(of: review, in: catalog)
      let flips = try Flips(of: evaluation, in: catalog)
      let brute = try BruteFlips(evaluation, BruteForce(Questionnaire(catalog), evaluation.policy))
      // One change at a time is listed in full; where more are needed, no one change may do.
      let single = brute.smallestSets(upTo: 1)
      let sets = flips.sets.map { $0.changes.map(BruteFlips.Change.init) }
      if flips.sets.first?.changes.count == 1 {
        #expect(sets == Array(single.prefix(Flips.limit)))
      } else {
        #expect(single.isEmpty)
      }
      for set in sets {
        #expect(brute.isReached(after: set))
        for place in set.indices where set.count > 1 {
          var smaller = set
          smaller.remove(at: place)
          #expect(!brute.isReached(after: smaller))
        }
        for change in set { #expect(catalog.question(change.question)?.change != .fixed) }
      }
      let costly = flips.sets.map { $0.changes.count { $0.change == .costly } }
      #expect(costly == costly.sorted(), "free changes come before costly ones")
    }
  }
}
