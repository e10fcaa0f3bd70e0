import Assessment
import TestSupport
import Testing

@testable import Checks
@testable import KnowledgeBase

struct ExtremeAnswersTests {
  /// Against the verdicts that the model itself gives to each such review.
  @Test(arguments: SeededGenerator.seeds(100))
  func areWhatTheModelSaysOfEachSuchReview(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator, count: 3...5)
    for end in [ExtremeAnswers.End.best, .worst] {
      let extremes = ExtremeAnswers(end, in: space)
      let listed = SmallSpace.reviews(in: space) { $0.level == end.level }
      let evaluations = try listed.map {
        try Evaluation(
          of: SmallSpace.review($0, in: space), questionnaire: space.questionnaire,
          policy: space.policy)
      }
      let classes = evaluations.reduce(into: Set()) { $0.formUnion($1.evidence) }
      let verdicts = evaluations.reduce(into: Set()) { $0.formUnion($1.ruling.verdicts) }
      #expect(extremes.classes == classes, "seed \(seed)")
      #expect(extremes.ruling.verdicts == verdicts, "seed \(seed)")
      #expect(extremes.score.low == evaluations.map(\.toilScore.low).min(), "seed \(seed)")
      #expect(extremes.score.high == evaluations.map(\.toilScore.high).max(), "seed \(seed)")
    }
  }
}
