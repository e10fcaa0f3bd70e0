@testable import Assessment
@testable import KnowledgeBase
import TestSupport
import Testing

/// Two walks over the questions know what every answer leads to.
struct AnswerReachTests {
  @Test(arguments: 0..<1_500)
  func agreesWithFoldingForEveryAnswer(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let questionnaire = SmallQuestions.questionnaire(
      &random, count: Int.random(in: 1...6, using: &random))
    let policy = SmallQuestions.policy(&random, for: questionnaire.questions)
    let rules = TallyRules(questionnaire, policy)
    let review = RandomAnswers.review(&random, questionnaire)
    let completions = Completions(questionnaire, review)
    let reach = AnswerReach(completions, rules)
    #expect(reach.all == Self.folded(completions, rules))
    for place in completions.domains.indices {
      for (option, outcome) in completions.domains[place].enumerated() {
        var domains = completions.domains
        domains[place] = [outcome]
        let answered = Completions(questionnaire, domains: domains)
        #expect(reach.byOutcome[place][option] == Self.folded(answered, rules))
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(12))
  func agreesWithFoldingOnTheShippedQuestions(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let catalog = try await ShippedCatalog.catalog
    let questionnaire = Questionnaire(catalog)
    let rules = TallyRules(questionnaire, try #require(catalog.policy))
    var review = RandomAnswers.review(&random, questionnaire, answered: 1)
    for question in questionnaire.questions.shuffled(using: &random).prefix(5) {
      review.answers[question.id] = nil
    }
    let completions = Completions(questionnaire, review)
    let reach = AnswerReach(completions, rules)
    #expect(reach.all == Self.folded(completions, rules))
    for place in completions.domains.indices where completions.domains[place].count > 1 {
      for (option, outcome) in completions.domains[place].enumerated() {
        var domains = completions.domains
        domains[place] = [outcome]
        let answered = Completions(questionnaire, domains: domains)
        #expect(reach.byOutcome[place][option] == Self.folded(answered, rules))
      }
    }
  }

  @Test func keepsWhatRecursApart() {
    let both = Reach(.clear, isZeroed: true).union(Reach(.blocked, isZeroed: false))
    #expect(both.isDivided)
    #expect(both.evidence(isZeroed: true) == [.clear])
    #expect(both.evidence(isZeroed: false) == [.blocked])
    #expect(!Reach(.adverse, isZeroed: false).mayBeZero)
  }

  private static func folded(_ completions: Completions, _ rules: TallyRules) -> Reach {
    let tallies = completions.fold(
      over: completions.domains.indices, initial: rules.initial, effect: rules.effect,
      combine: rules.adding)
    return tallies.reduce(Reach()) {
      $0.union(Reach(rules.evidenceClass($1), isZeroed: $1.isZeroed))
    }
  }
}

extension Reach {
  fileprivate func union(_ other: Reach) -> Reach {
    var both = self
    both.formUnion(other)
    return both
  }
}
