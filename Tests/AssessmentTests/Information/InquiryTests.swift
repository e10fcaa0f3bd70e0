@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// What an answer is worth, against evaluating the review with that answer in it.
struct InquiryTests {
  @Test(arguments: 0..<300)
  func countsTheAnswersThatChangeTheVerdict(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sketch = InquirySketch(&random)
    let review = sketch.review(&random)
    let evaluation = try sketch.evaluation(of: review)
    let inquiry = try Inquiry(of: evaluation)
    #expect(
      inquiry.questions.map(\.question)
        == zip(evaluation.questions, evaluation.states).filter { $1.ranges }.map(\.0.id))
    for worth in inquiry.questions {
      let question = try #require(evaluation.questions.first { $0.id == worth.question })
      var changes = 0
      for (option, outcome) in zip(question.options, worth.outcomes) {
        var answered = review
        answered.answers[question.id] = Answer(.option(option.key))
        let ruling = try sketch.evaluation(of: answered).ruling
        #expect(outcome.verdicts == ruling.verdicts, "\(question.id) \(option.key)")
        changes += ruling == evaluation.ruling ? 0 : 1
      }
      #expect(worth.chance == Double(changes) / Double(question.options.count))
      #expect(worth.minutes == question.minutes)
    }
  }

  @Test func sharesTheChanceAmongTheFiguresThatDecideTogether() throws {
    let sketch = InquirySketch([SmallQuestions.question("q0", levels: [0, 4])])
    var review = Review(
      title: "", populations: [Population(id: "g", title: "G")],
      answers: ["q0": Answer(.option("o0"))])
    let inquiry = try Inquiry(of: try sketch.evaluation(of: review))
    #expect(inquiry.untold.count == 4)
    #expect(inquiry.worthOfUntold.minutes == 6)
    #expect(inquiry.worthOfUntold.chance == 1)
    // One that nobody knows keeps the band open.
    review.quantities[.machineSaving] = GivenQuantity(.unknown)
    let hopeless = try Inquiry(of: try sketch.evaluation(of: review))
    #expect(hopeless.untold.count == 3)
    #expect(hopeless.worthOfUntold.chance == 0)
  }
}

/// A small questionnaire with lenses, minutes and prerequisites of all kinds, and a policy.
struct InquirySketch {
  let questionnaire: Questionnaire
  let policy: Policy

  init(_ random: inout SeededGenerator) {
    let plain = SmallQuestions.questionnaire(
      &random, count: Int.random(in: 2...7, using: &random)
    ).questions
    var lens = 0
    let quantities: [QuantityID] = [.minutesPerDay, .peopleAffected, .dayCost, .machineSaving]
    let questions = plain.enumerated().map { place, question in
      lens += place > 0 && Bool.random(using: &random) ? 1 : 0
      return question.placed(
        lens: ArticleID("lens\(lens)"),
        minutes: [0.2, 0.4, 0.8].randomElement(using: &random) ?? 0.4,
        quantities: place < quantities.count && Bool.random(using: &random)
          ? [quantities[place]] : [])
    }
    questionnaire = Questionnaire(questions)
    policy = SmallQuestions.policy(&random, for: questions)
  }

  /// Given questions and a policy without a gate.
  init(_ questions: [Question]) {
    questionnaire = Questionnaire(questions)
    policy = Policy(
      gates: [], thresholds: [:], together: [],
      verdicts: VerdictTable(
        plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
        minus: [.rework, .stop, .stop, .stop]),
      populations: [], fingerprint: "", location: Location(path: "policy.md", line: 1))
  }

  func review(_ random: inout SeededGenerator) -> Review {
    var review = RandomAnswers.review(&random, questionnaire, answered: 0.5)
    review.populations = [Population(id: "g", title: "G")]
    return review
  }

  func evaluation(of review: Review) throws -> Evaluation {
    try Evaluation(of: review, questionnaire: questionnaire, policy: policy)
  }
}

extension Question {
  /// The same question at another place.
  func placed(
    lens: ArticleID, minutes: Double, quantities: [QuantityID] = []
  ) -> Question {
    Question(
      id: id, title: title, summary: summary, lens: lens, order: order,
      questionClass: questionClass, factor: factor, change: change, isCore: isCore,
      minutes: minutes, quantities: quantities.map(\.article), options: options,
      skipConditions: skipConditions, whyAsk: whyAsk, example: example, fingerprint: fingerprint,
      location: location)
  }
}
