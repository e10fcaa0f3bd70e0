import Assessment
import TestSupport
import Testing

@testable import Checks
@testable import KnowledgeBase

struct GreatestSupportTests {
  /// Against the findings that the model itself reports for each review.
  @Test(arguments: SeededGenerator.seeds(150))
  func isTheGreatestThatSomeReviewReaches(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator)
    let evaluations = try SmallSpace.reviews(in: space).map {
      try Evaluation(
        of: SmallSpace.review($0, in: space), questionnaire: space.questionnaire,
        policy: space.policy)
    }
    for antipattern in SmallSpace.antipatterns {
      let greatest = GreatestSupport(of: antipattern, in: space)
      // Where no answer bears on it in some review, its support there is 0.
      let reached = evaluations.map { evaluation in
        evaluation.findings.first { $0.id == antipattern }?.support ?? 0
      }
      guard let greatest else {
        #expect(reached.allSatisfy { $0 == 0 })
        continue
      }
      #expect(greatest.support == reached.max(), "seed \(seed), \(antipattern)")
      let sums = greatest.answers.map { place, option in
        option.map { space.questions[place].options[$0].weight(for: antipattern) } ?? 0
      }
      #expect(sums.reduce(0, +) == greatest.sum, "seed \(seed), \(antipattern)")
    }
  }
}
