@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// The order of asking, checked at every step of many interviews.
struct InquiryNextTests {
  @Test(arguments: 0..<250)
  func keepsTheRulesFromTheFirstStepToTheLast(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sketch = InquirySketch(&random)
    var review = Review(title: "", populations: [Population(id: "g", title: "G")])
    var lens: ArticleID?
    var asked: [Interview.Step] = []
    while true {
      let inquiry = try Inquiry(of: try sketch.evaluation(of: review))
      let step = inquiry.next(after: lens)
      #expect(step == inquiry.next(after: lens))
      guard let step else { break }
      #expect(!asked.contains(step))
      let ready = Self.ready(inquiry)
      #expect(ready.contains(step))
      try Self.expectsCause(for: step, after: lens, ready, inquiry)
      asked.append(step)
      lens = inquiry.lens(of: step) ?? lens
      try Self.answer(step, in: &review, sketch, &random)
    }
    let evaluation = try sketch.evaluation(of: review)
    #expect(evaluation.missing.isEmpty)
    #expect(evaluation.ledger.missingForBand.allSatisfy { $0.reason == .unknown })
  }

  @Test(arguments: 0..<100)
  func asksInTheOrderOfTheCatalog(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sketch = InquirySketch(&random)
    var review = Review(title: "", populations: [Population(id: "g", title: "G")])
    var places: [Int] = []
    while let step = try Inquiry(of: try sketch.evaluation(of: review)).next(order: .inOrder) {
      if case .question(let id) = step {
        places.append(try #require(sketch.questionnaire.index[id]))
      }
      try Self.answer(step, in: &review, sketch, &random)
    }
    #expect(places == places.sorted())
    #expect(Set(places).count == places.count)
  }

  @Test func confirmsSuspectAnswersFirst() async throws {
    let catalog = try await ShippedCatalog.catalog
    let last = try #require(catalog.questions.last)
    let old = Answer(.option(last.options[0].key), fingerprint: "0000000000000000")
    let review = Review(title: "", answers: [last.id: old])
    let inquiry = try Inquiry(of: try Evaluation(of: review, in: catalog))
    for order in Inquiry.Order.allCases {
      #expect(inquiry.next(order: order) == .question(last.id))
    }
  }

  @Test func asksNothingOfAFinishedReview() async throws {
    let inquiry = try Inquiry(of: try await Runner.evaluation(saving: "120000..400000"))
    for order in Inquiry.Order.allCases { #expect(inquiry.next(order: order) == nil) }
  }

  @Test func asksForTheFigureThatTheBandLacks() async throws {
    let inquiry = try Inquiry(of: try await Runner.evaluation(saving: nil))
    #expect(inquiry.next() == .quantity(QuantityKey(.machineSaving)))
  }

  @Test func asksOnlyTheCoreQuestionsOfAQuickReview() async throws {
    let catalog = try await ShippedCatalog.catalog
    let core = Set(catalog.questions.filter(\.isCore).map(\.id))
    var review = Review(title: "", scope: .core)
    for question in catalog.questions.filter(\.isCore).dropLast(3) {
      review.answers[question.id] = Answer(.option(question.options[1].key))
    }
    let step = try Inquiry(of: try Evaluation(of: review, in: catalog)).next()
    guard case .question(let id) = try #require(step) else { return }
    #expect(core.contains(id))
  }

  /// Lenses a (first) and b, each with two questions: the other lens needs 1.5 times the worth.
  @Test(arguments: [
    (minutes: 0.4, expected: "a2"), (0.28, "a2"), (0.26, "b1"), (0.1, "b1"),
  ])
  func leavesALensOnlyForHalfAsMuchAgain(_ minutes: Double, _ expected: String) throws {
    let questions = [("a1", "a", 0.4), ("a2", "a", 0.4), ("b1", "b", minutes)].map {
      SmallQuestions.question(ArticleID($0.0), levels: [0, 4]).placed(
        lens: ArticleID($0.1), minutes: $0.2)
    }
    let saving = try QuantityEntry(.machineSaving, .point(10))
    let review = Review(
      title: "",
      populations: [Population(id: "g", title: "G", role: .gains)],
      quantities: [.machineSaving: GivenQuantity(.known(saving))],
      answers: ["a1": Answer(.option("o0"))])
    let inquiry = try Inquiry(of: try InquirySketch(questions).evaluation(of: review))
    #expect(inquiry.next(after: "a") == .question(ArticleID(expected)))
    // What was begun goes on, even if nobody says which lens came last.
    #expect(inquiry.next() == .question(ArticleID(expected)))
  }

  /// All pending steps that wait for no other, found without the code under test.
  private static func ready(_ inquiry: Inquiry) -> Set<Interview.Step> {
    let open = zip(inquiry.questionnaire.questions, inquiry.states).filter { $1 == .open }
      .map(\.0)
    let openIDs = Set(open.map(\.id))
    let questions = open.filter { question in
      question.skipConditions.allSatisfy { !openIDs.contains($0.question) }
    }
    let figures = inquiry.untold.filter { key in
      !open.contains { $0.quantities.contains(key.quantity.article) }
    }
    return Set(questions.map { .question($0.id) } + figures.map { .quantity($0) })
  }

  /// How many open questions and untold figures wait for a step.
  private static func waiting(for step: Interview.Step, _ inquiry: Inquiry) -> Int {
    guard case .question(let id) = step,
      let asked = inquiry.questionnaire.questions.first(where: { $0.id == id })
    else { return 0 }
    let questions = zip(inquiry.questionnaire.questions, inquiry.states).filter { other, state in
      state == .open && other.skipConditions.contains { $0.question == id }
    }
    let figures = inquiry.untold.filter { asked.quantities.contains($0.quantity.article) }
    return questions.count + figures.count
  }

  /// The first question is one for which most others wait.
  ///
  /// After it nothing better stays behind in the lens, and a lens is left only where another is worth it.
  private static func expectsCause(
    for step: Interview.Step, after lens: ArticleID?, _ ready: Set<Interview.Step>,
    _ inquiry: Inquiry
  ) throws {
    let isFirst = inquiry.states.allSatisfy { $0 == .open }
    let most = ready.map { waiting(for: $0, inquiry) }.max() ?? 0
    if isFirst, most > 0 {
      #expect(waiting(for: step, inquiry) == most)
      return
    }
    let worth = inquiry.worth(of: step)
    let own = inquiry.lens(of: step)
    for other in ready where inquiry.lens(of: other) == own {
      #expect(inquiry.worth(of: other) <= worth)
    }
    guard let lens, own != lens else { return }
    for left in ready where inquiry.lens(of: left) == lens {
      #expect(worth > 0 && worth >= 1.5 * inquiry.worth(of: left), "\(left) left for \(step)")
    }
  }

  private static func answer(
    _ step: Interview.Step, in review: inout Review, _ sketch: InquirySketch,
    _ random: inout SeededGenerator
  ) throws {
    switch step {
    case .question(let id):
      let question = try #require(sketch.questionnaire.questions.first { $0.id == id })
      review.answers[id] = Answer(RandomAnswers.choice(&random, question))
    case .quantity(let key):
      let isKnown = Int.random(in: 0..<4, using: &random) > 0
      let number = Rational(Int.random(in: 1...99, using: &random))
      let value: QuantityValue =
        isKnown ? .known(try QuantityEntry(key.quantity, .point(number))) : .unknown
      if key.population == nil {
        review.quantities[key.quantity] = GivenQuantity(value)
      } else {
        review.populations[0].quantities[key.quantity] = GivenQuantity(value)
      }
    default: Issue.record("\(step) is no question and no quantity")
    }
  }
}
