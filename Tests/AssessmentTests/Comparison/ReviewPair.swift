@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport

/// Two random reviews of one small questionnaire, the second like the first but for some changes.
struct ReviewPair {
  let questionnaire: Questionnaire
  let policy: Policy
  let old: Evaluation
  let new: Evaluation

  init(_ random: inout SeededGenerator) throws {
    let small = try SmallReview(
      &random, count: 2...5, answered: Int.random(in: 4...10, using: &random))
    questionnaire = small.questionnaire
    policy = small.policy
    var review = small.review
    let other = try SmallReview(&random, count: 5...5, answered: 9).review
    if Bool.random(using: &random) { review.quantities = other.quantities }
    if Bool.random(using: &random) { review.populations = other.populations }
    if Int.random(in: 0..<4, using: &random) == 0, !review.populations.isEmpty {
      review.populations[0].role = .keeps
    }
    if Int.random(in: 0..<6, using: &random) == 0 { review.currency = "EUR" }
    for question in questionnaire.questions where Int.random(in: 0..<3, using: &random) > 0 {
      review.answers[question.id] = Self.answer(&random, question)
    }
    old = try small.evaluated()
    new = try Evaluation(of: review, questionnaire: questionnaire, policy: policy)
  }

  /// What is possible after a review, evaluated from the start; nil where its quantities contradict.
  func ruling(_ review: Review) throws -> Ruling? {
    try? Evaluation(of: review, questionnaire: questionnaire, policy: policy).ruling
  }

  private static func answer(_ random: inout SeededGenerator, _ question: Question) -> Answer? {
    let key = question.options.randomElement(using: &random)?.key ?? "o0"
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return nil
    case 1: return Answer(.unknown)
    case 2: return Answer(.notApplicable, note: "because")
    case 3: return Answer(.option(key), fingerprint: "of a third version")
    case 4: return Answer(.option(key), fingerprint: question.fingerprint)
    default: return Answer(.option(key))
    }
  }
}
