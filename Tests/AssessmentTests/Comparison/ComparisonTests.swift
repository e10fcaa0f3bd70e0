@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Comparisons whose outcome can be told by hand.
struct ComparisonTests {
  private static let gated = SmallQuestions.question("gated", levels: [0, 4])
  private static let major = SmallQuestions.question("major", levels: [0, 4])
  private static let minor = SmallQuestions.question(
    "minor", levels: [0, 2], questionClass: .minor)

  @Test func namesTheOneAnswerThatMovedTheVerdict() throws {
    let comparison = try Self.comparison(
      [
        "gated": Answer(.option("o0")), "major": Answer(.option("o1")),
        "minor": Answer(.option("o0")),
      ],
      [
        "gated": Answer(.option("o1")), "major": Answer(.option("o1")),
        "minor": Answer(.option("o1")),
      ])
    #expect(comparison.attribution.from.verdict == .guards)
    #expect(comparison.attribution.to.verdict == .rework)
    #expect(comparison.attribution.sets == [[.answer("gated")]])
    #expect(comparison.attribution.neededByAll == [.answer("gated")])
    #expect(comparison.isWorse)
    let effects = Dictionary(uniqueKeysWithValues: comparison.effects.map { ($0.change, $0) })
    #expect(effects[.answer("gated")]?.alone?.verdict == .rework)
    #expect(effects[.answer("gated")]?.without?.verdict == .guards)
    #expect(effects[.answer("minor")]?.alone?.verdict == .guards)
    #expect(effects[.answer("minor")]?.without?.verdict == .rework)
    #expect(comparison.differences.answers.map(\.levelDistance) == [4, 2])
  }

  @Test func countsTheContentAsAChange() throws {
    let comparison = try Self.comparison(
      ["gated": Answer(.option("o0")), "major": Answer(.option("o0"), fingerprint: "then")],
      ["gated": Answer(.option("o0")), "major": nil, "minor": nil])
    // Taken as given the old review proceeds; nobody has answered the question as it is now.
    #expect(comparison.attribution.from.verdict == .proceed)
    #expect(comparison.attribution.to.verdicts == [.proceed, .guards])
    #expect(comparison.stale == ["major"])
    #expect(comparison.attribution.sets == [[.content], [.answer("major")]])
  }

  @Test func leavesOutAnswersThatAreSuspectInBoth() throws {
    let suspect = Answer(.option("o0"), fingerprint: "then")
    let comparison = try Self.comparison(
      ["gated": Answer(.option("o0")), "major": suspect],
      ["gated": Answer(.option("o1")), "major": suspect])
    #expect(comparison.stale.isEmpty)
    #expect(comparison.attribution.sets == [[.answer("gated")]])
  }

  @Test func takesAllFiguresAsOneInAnotherCurrency() throws {
    var new = Self.review(["gated": Answer(.option("o0")), "major": Answer(.option("o0"))])
    new.currency = "EUR"
    new.populations = [
      Population(
        id: "p", title: "P",
        quantities: try SmallReview.quantities([
          .peopleAffected: "300", .minutesPerDay: "9.6", .dayCost: "560",
        ]))
    ]
    new.quantities = try SmallReview.quantities([.machineSaving: "200000"])
    let old = Self.review(["gated": Answer(.option("o0")), "major": Answer(.option("o0"))])
    let comparison = Comparison(try Self.evaluated(old), try Self.evaluated(new))
    #expect(comparison.attribution.changes == [.figures])
    #expect(comparison.attribution.sets == [[.figures]])
  }

  @Test(arguments: [
    (old: Finding.Strength.none, new: Finding.Strength.some, move: FindingDifference.Move.came),
    (old: .none, new: .strong, move: .came), (old: .some, new: .none, move: .went),
    (old: .strong, new: .none, move: .went), (old: .some, new: .strong, move: .stronger),
    (old: .strong, new: .some, move: .weaker), (old: .some, new: .some, move: .shifted),
  ])
  func saysWhichWayAFindingWent(
    _ pair: (old: Finding.Strength, new: Finding.Strength, move: FindingDifference.Move)
  ) {
    #expect(FindingDifference.Move(from: pair.old, to: pair.new) == pair.move)
  }

  @Test func ordersWhatTwoPeopleDisputeByDistance() throws {
    let people = PeopleComparison(
      try Self.evaluated(
        Self.review([
          "gated": Answer(.unknown), "major": Answer(.option("o0")), "minor": Answer(.option("o0")),
        ])),
      try Self.evaluated(
        Self.review([
          "gated": Answer(.option("o0")), "major": Answer(.option("o1")),
          "minor": Answer(.option("o1")),
        ])))
    #expect(people.disputed.map(\.question) == ["major", "minor"])
    #expect(people.oneSided.map(\.question) == ["gated"])
    #expect(people.topics == [.answer("major"), .answer("gated")])
  }

  static func comparison(
    _ old: [ArticleID: Answer?], _ new: [ArticleID: Answer?]
  ) throws -> Comparison {
    Comparison(
      try evaluated(review(old.compactMapValues(\.self))),
      try evaluated(review(new.compactMapValues(\.self))))
  }

  private static func review(_ answers: [ArticleID: Answer]) -> Review {
    var review = Review(title: "T", answers: answers)
    // Asks nothing of anyone, so that the answers alone decide.
    review.populations = [Population(id: "p", title: "P", role: .gains)]
    return review
  }

  private static func evaluated(_ review: Review) throws -> Evaluation {
    let location = Location(path: "policy.md", line: 1)
    return try Evaluation(
      of: review, questionnaire: Questionnaire([gated, major, minor]),
      policy: Policy(
        gates: [
          Gate(
            id: "gate", text: "", allOf: [Gate.Condition(question: "gated", level: 4)], anyOf: [],
            location: location)
        ],
        thresholds: [:], together: [],
        verdicts: VerdictTable(
          plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
          minus: [.rework, .stop, .stop, .stop]),
        populations: [], fingerprint: "", location: location))
  }
}
