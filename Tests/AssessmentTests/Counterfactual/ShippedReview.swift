import Assessment
import KnowledgeBase
import Quantities
import TestSupport

/// Random reviews of the shipped questions.
enum ShippedReview {
  /// Answers all questions but some, with money of one of several kinds.
  static func random(
    _ random: inout SeededGenerator, in catalog: Catalog, open: ClosedRange<Int>
  ) throws -> Review {
    var review = Review(title: "T")
    let skew = Int.random(in: 0...2, using: &random)
    for question in catalog.questions {
      // The better of several options, so that verdicts of all kinds come up.
      let options = (0...skew).compactMap { _ in question.options.randomElement(using: &random) }
      let option = options.min { $0.level < $1.level }
      review.answers[question.id] = Answer(.option(option?.key ?? ""))
    }
    let left = catalog.questions.shuffled(using: &random)
    for question in left.prefix(Int.random(in: open, using: &random)) {
      review.answers[question.id] = Bool.random(using: &random) ? Answer(.unknown) : nil
    }
    let money: [[QuantityID: String]] = [
      [:], [.machineSaving: "unknown"], [.machineSaving: "200000"], [.machineSaving: "2000000"],
    ]
    review.quantities = try SmallReview.quantities(random.pick(money))
    if Bool.random(using: &random) {
      review.populations = [
        Population(
          id: "developers", title: "Developers",
          quantities: try SmallReview.quantities([
            .peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560",
          ]))
      ]
    }
    return review
  }
}
