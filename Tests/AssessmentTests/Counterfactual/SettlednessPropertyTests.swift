@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Settled is what listing every completion says, on random questionnaires and on the shipped one.
struct SettlednessPropertyTests {
  @Test(arguments: SeededGenerator.seeds(40))
  func agreesWithBruteForceOnRandomQuestionnaires(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let small = try SmallReview(
        &random, count: 1...6, answered: Int.random(in: 3...10, using: &random))
      let brute = BruteForce(small.questionnaire, small.policy)
      try Self.check(small.evaluated(), brute)
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func agreesWithBruteForceOnPrefixesOfTheShippedQuestions(_ seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let review = try ShippedReview.random(&random, in: catalog, open: 0...3)
      let evaluation = try Evaluation(of: review, in: catalog)
      let brute = BruteForce(Questionnaire(catalog), evaluation.policy)
      try Self.check(evaluation, brute)
    }
  }

  /// Most questions open: too many completions to list, so that the witnesses have to convince.
  @Test(arguments: SeededGenerator.seeds(25))
  func showsTwoVerdictsWhereManyAnswersAreOpen(_ seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    let review = try ShippedReview.random(&random, in: catalog, open: 4...30)
    let evaluation = try Evaluation(of: review, in: catalog)
    let brute = BruteForce(Questionnaire(catalog), evaluation.policy)
    let settledness = try Settledness(of: evaluation)
    if evaluation.ruling.verdicts.count > 1 {
      #expect(!settledness.isSettled)
    }
    if let disagreement = settledness.disagreement {
      try Self.check(disagreement, evaluation.review, brute)
    } else {
      #expect(
        evaluation.ruling.verdicts.count == 1 || !settledness.openQuantities.isEmpty
          || !settledness.unknownQuantities.isEmpty)
    }
  }

  private static func check(_ evaluation: Evaluation, _ brute: BruteForce) throws {
    let review = evaluation.review
    let settledness = try Settledness(of: evaluation)
    let ledgers = try brute.ledgers(review)
    let bands = try brute.bands(review)
    let cells = brute.completions(of: review)
    let sets = brute.verdictSets(of: review, bands)
    let missing = Set(
      cells.flatMap { ($0.isZeroed ? ledgers.zeroed : ledgers.recurring).missingForBand })
    #expect(Set(settledness.openQuantities) == missing.filter { $0.reason == .open })
    let isAmbiguous = sets.contains { $0.count > 1 }
    #expect(
      Set(settledness.unknownQuantities)
        == (isAmbiguous ? missing.filter { $0.reason == .unknown } : []))
    #expect((settledness.disagreement != nil) == (sets.count > 1))
    // Nothing here is a range, so that no end of one can move the verdict.
    #expect(settledness.swings.isEmpty)
    let isSettled =
      brute.verdicts(of: review, bands).count == 1 && missing.allSatisfy { $0.reason == .unknown }
    #expect(settledness.isSettled == isSettled)
    if let disagreement = settledness.disagreement { try check(disagreement, review, brute) }
  }

  /// The two completions, typed in, give the two verdicts, and differ in what they are said to.
  private static func check(
    _ disagreement: Disagreement, _ review: Review, _ brute: BruteForce
  ) throws {
    let bands = try brute.bands(review)
    let both = [disagreement.first, disagreement.second]
    for completion in both {
      var completed = review
      for answer in completion.answers {
        let question = try #require(brute.questions.first { $0.id == answer.question })
        let given = review.answers[answer.question]
        let isRanging =
          given == nil || given?.choice == .unknown || brute.isSuspect(question, in: review)
        #expect(isRanging, "\(answer.question) was answered")
        completed.answers[answer.question] = Answer(.option(answer.option))
      }
      #expect(brute.verdictSets(of: completed, bands) == [completion.verdicts])
    }
    #expect(both[0].verdicts != both[1].verdicts)
    let chosen = both.map { completion in
      Dictionary(uniqueKeysWithValues: completion.answers.map { ($0.question, $0.option) })
    }
    #expect(chosen[0][disagreement.question] != chosen[1][disagreement.question])
    // Other questions come or go with it, but none that both ask has two answers.
    for (question, option) in chosen[0] where question != disagreement.question {
      #expect(chosen[1][question] ?? option == option)
    }
  }
}
