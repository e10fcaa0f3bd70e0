@testable import Assessment
@testable import KnowledgeBase
import TestSupport

/// Answers made at random.
enum RandomAnswers {
  /// A review in which so large a share of the questions has an answer of some kind.
  static func review(
    _ random: inout SeededGenerator, _ questionnaire: Questionnaire, answered share: Double = 0.6
  ) -> Review {
    var review = Review(title: "")
    for question in questionnaire.questions
    where Double.random(in: 0..<1, using: &random) < share {
      review.answers[question.id] = Answer(choice(&random, question))
    }
    return review
  }

  /// An option in most cases.
  static func choice(_ random: inout SeededGenerator, _ question: Question) -> Answer.Choice {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .unknown
    case 1: .notApplicable
    default: .option(question.options.randomElement(using: &random)?.key ?? "o0")
    }
  }
}
