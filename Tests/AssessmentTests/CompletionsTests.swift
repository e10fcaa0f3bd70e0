@testable import Assessment
@testable import KnowledgeBase
import TestSupport
import Testing

/// Merging completions loses none and invents none.
struct CompletionsTests {
  @Test(arguments: 0..<300)
  func reachesWhatBruteForceReaches(_ round: Int) throws {
    var generator = SeededGenerator(seed: UInt64(round))
    let questionnaire = SmallQuestions.questionnaire(
      &generator, count: Int.random(in: 1...6, using: &generator))
    let policy = SmallQuestions.policy(&generator, for: questionnaire.questions)
    let review = Self.review(&generator, questionnaire)
    let rules = TallyRules(questionnaire, policy)
    let completions = Completions(questionnaire, review)
    let merged = completions.fold(
      over: questionnaire.questions.indices, initial: rules.initial, effect: rules.effect,
      combine: rules.adding)
    let listed = Set(
      Self.outcomes(questionnaire, review).map { outcomes in
        outcomes.enumerated().reduce(rules.initial) {
          rules.adding($0, rules.effect($1.offset, $1.element))
        }
      })
    #expect(merged == listed, "seed \(round)")
    let score = ToilScore(completions, policy)
    let scores = Self.outcomes(questionnaire, review).map {
      Self.score($0, questionnaire.questions, policy)
    }
    #expect(score.low == scores.min(), "seed \(round)")
    #expect(score.high == scores.max(), "seed \(round)")
  }

  @Test func skipsNothingBecauseOfAnOpenQuestion() {
    let first = SmallQuestions.question("q0", levels: [0, 4])
    let second = SmallQuestions.question(
      "q1", levels: [0, 4],
      skips: [SkipCondition(question: "q0", options: ["o0"], location: first.location)])
    let questionnaire = Questionnaire([first, second])
    #expect(questionnaire.states(of: Review(title: "")) == [.open, .open])
    #expect(
      questionnaire.states(of: Review(title: "", answers: ["q0": Answer(.option("o0"))]))[1]
        == .skipped(.answer(question: "q0", option: "o0")))
    #expect(
      questionnaire.states(of: Review(title: "", answers: ["q0": Answer(.unknown)])) == [
        .unknown, .open,
      ])
  }

  @Test func marksAnAnswerSuspectOnceItsQuestionChanged() {
    let question = SmallQuestions.question("q0", levels: [0, 4])
    let questionnaire = Questionnaire([question])
    let answers: [(Answer, QuestionState)] = [
      (Answer(.option("o1"), fingerprint: "0000000000000000"), .suspect),
      (Answer(.option("gone")), .suspect),
      (Answer(.option("o1")), .answered(question.options[1])),
      (Answer(.option("o1"), fingerprint: ""), .answered(question.options[1])),
    ]
    for (answer, state) in answers {
      #expect(questionnaire.states(of: Review(title: "", answers: ["q0": answer])) == [state])
    }
  }

  private static func review(
    _ generator: inout SeededGenerator, _ questionnaire: Questionnaire
  ) -> Review {
    var answers: [ArticleID: Answer] = [:]
    for question in questionnaire.questions {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: answers[question.id] = Answer(.unknown)
      case 1: answers[question.id] = Answer(.notApplicable)
      case 2:
        let key = question.options.randomElement(using: &generator)?.key ?? "o0"
        answers[question.id] = Answer(.option(key))
      default: break
      }
    }
    return Review(title: "", answers: answers)
  }

  /// Every completion, listed one by one, with skips computed anew for each.
  private static func outcomes(
    _ questionnaire: Questionnaire, _ review: Review
  ) -> [[Completions.Outcome]] {
    var all: [[Completions.Outcome]] = [[]]
    for question in questionnaire.questions {
      all = all.flatMap { before in
        own(question, after: before, questionnaire, review).map { before + [$0] }
      }
    }
    return all
  }

  private static func own(
    _ question: Question, after before: [Completions.Outcome], _ questionnaire: Questionnaire,
    _ review: Review
  ) -> [Completions.Outcome] {
    for condition in question.skipConditions {
      guard let place = questionnaire.questions.firstIndex(where: { $0.id == condition.question })
      else { continue }
      switch before[place] {
      case .skipped: return [.skipped]
      case .option(let option) where condition.options.contains(option.key): return [.skipped]
      default: continue
      }
    }
    switch review.answers[question.id]?.choice {
    case .notApplicable: return [.notApplicable]
    case .option(let key): return question.option(key).map { [.option($0)] } ?? []
    case .unknown, nil: return question.options.map(Completions.Outcome.option)
    }
  }

  private static func score(
    _ outcomes: [Completions.Outcome], _ questions: [Question], _ policy: Policy
  ) -> Double {
    func level(_ factor: Factor) -> Int {
      questions.firstIndex { $0.factor == factor }.map { outcomes[$0].level } ?? 0
    }
    return ToilScore.score(
      recurrence: level(.recurrence), frequency: level(.frequency), intensity: level(.intensity),
      unpredictability: level(.unpredictability),
      weight: policy.value(.populationWeight(level: level(.population))))
  }
}
