@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport

/// A random review of a small random questionnaire, with money of every band.
struct SmallReview {
  let questionnaire: Questionnaire
  let policy: Policy
  var review: Review

  /// Makes a questionnaire and a review of it, in which so many of ten questions have an answer that counts.
  init(_ random: inout SeededGenerator, count: ClosedRange<Int>, answered: Int) throws {
    let small = SmallQuestions.questionnaire(
      &random, count: Int.random(in: count, using: &random))
    questionnaire = Questionnaire(
      small.questions.map { question in
        question.with(Changeability.allCases.randomElement(using: &random) ?? .free)
      })
    policy = SmallQuestions.policy(&random, for: questionnaire.questions)
    review = Review(title: "", answers: [:])
    for question in questionnaire.questions {
      review.answers[question.id] = Self.answer(&random, question, answered)
    }
    let (population, proposal) = Self.money[Int.random(in: 0..<Self.money.count, using: &random)]
    if let population {
      review.populations = [
        Population(id: "p", title: "P", quantities: try Self.quantities(population))
      ]
    }
    review.quantities = try Self.quantities(proposal)
  }

  func evaluated() throws -> Evaluation {
    try Evaluation(of: review, questionnaire: questionnaire, policy: policy)
  }

  private static func answer(
    _ random: inout SeededGenerator, _ question: Question, _ answered: Int
  ) -> Answer? {
    let option = Answer.Choice.option(question.options.randomElement(using: &random)?.key ?? "o0")
    if Int.random(in: 0..<10, using: &random) < answered { return Answer(option) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return Answer(.unknown)
    case 1: return Answer(.notApplicable, note: "because")
    case 2: return Answer(option, fingerprint: "of another version")
    default: return nil
    }
  }

  static func quantities(_ texts: [QuantityID: String]) throws -> [QuantityID: GivenQuantity] {
    var given: [QuantityID: GivenQuantity] = [:]
    for (id, text) in texts {
      given[id] = GivenQuantity(text == "unknown" ? .unknown : .known(try .parse(text, for: id)))
    }
    return given
  }

  /// What is given as a range or as three numbers, populations first, in table order.
  static func ranges(_ review: Review) -> [(QuantityKey, QuantityEntry)] {
    func ranges(
      _ quantities: [QuantityID: GivenQuantity], _ population: String?
    ) -> [(QuantityKey, QuantityEntry)] {
      quantities.sorted { $0.key < $1.key }.compactMap { id, given in
        guard let entry = given.value.entry, !entry.isPoint else { return nil }
        return (QuantityKey(id, population: population), entry)
      }
    }
    return review.populations.flatMap { ranges($0.quantities, $0.id) }
      + ranges(review.quantities, nil)
  }

  /// Points only, so that nothing is sampled; with recurring work and without, every pair of bands.
  private static let money: [([QuantityID: String]?, [QuantityID: String])] = {
    let people: [QuantityID: String] = [
      .peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560",
    ]
    return [
      (nil, [:]), (nil, [.machineSaving: "unknown"]),
      (people, [:]), (people, [.machineSaving: "unknown"]),
      (people, [.machineSaving: "200000"]), (people, [.machineSaving: "2000000"]),
      (people, [.machineSaving: "200000", .runningCost: "300000"]),
      (people, [.machineSaving: "200000", .runningCost: "100000"]),
      (people, [.machineSaving: "unknown", .runningCost: "1"]),
      ([.peopleAffected: "300", .dayCost: "unknown"], [.machineSaving: "5", .runningCost: "1"]),
    ]
  }()
}

extension Question {
  fileprivate func with(_ change: Changeability) -> Question {
    Question(
      id: id, title: title, summary: summary, lens: lens, order: order,
      questionClass: questionClass, factor: factor, change: change, isCore: isCore,
      minutes: minutes, quantities: quantities, options: options, skipConditions: skipConditions,
      whyAsk: whyAsk, example: example, fingerprint: fingerprint, location: location)
  }
}
