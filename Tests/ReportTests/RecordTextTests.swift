import Assessment
import KnowledgeBase
import Records
import TestSupport
import Testing

import Quantities
@testable import Report

/// The record as it is written: one order, one form, and nothing lost.
struct RecordTextTests {
  @Test func writesKeysInTheirOrderAndAnswersInThatOfTheCatalog() {
    let review = Review(
      title: "Runner sizes as tags", author: "A. Author", decisionOwner: "D", date: "2026-11-23",
      content: "3f9c2a7104be55d0",
      populations: [
        Population(id: "developers", title: "Application developers", asked: .no),
        Population(id: "infra", title: "no", role: .keeps, asked: .yes, askedNote: "in the forum"),
      ],
      quantities: [
        .runningCost: GivenQuantity(.unknown),
        .machineSaving: GivenQuantity(.unknown, gains: "infra", grade: .estimated),
      ],
      answers: [
        "zebra": Answer(.unknown), "apple": Answer(.notApplicable, note: "none"),
        "second": Answer(.option("weekly"), grade: .sampled, evidence: "log"),
        "first": Answer(.option("no")),
      ])
    let text = RecordText.text(review, KeptKeys(), order: ["first", "second", "third"])
    #expect(
      text == """
        schema: 1
        title: Runner sizes as tags
        author: "A. Author"
        decision-owner: "D"
        date: 2026-11-23
        currency: USD
        content: "3f9c2a7104be55d0"
        seed: 1
        questions: all
        populations:
          - id: developers
            title: Application developers
            role: affected
            asked: no
          - id: infra
            title: "no"
            role: keeps
            asked: {value: yes, note: "in the forum"}
        quantities:
          machine-saving: {value: unknown, gains: infra, grade: E1}
          running-cost: unknown
        answers:
          first: "no"
          second: {option: weekly, grade: E2, evidence: "log"}
          apple: {option: n-a, note: "none"}
          zebra: unknown

        """)
  }

  @Test(arguments: SeededGenerator.seeds(100))
  func readsBackWhatItWrites(seed: UInt64) throws {
    var random = RandomReview(seed: seed)
    let review = random.review()
    let kept = random.kept(for: review)
    let order = Array(review.answers.keys.sorted().dropFirst(2))
    let yaml = RecordText.text(review, kept, order: order)
    let text = "```````yaml counterweight-review\n\(yaml)```````\n"
    // The generator never makes a run of so many backticks.
    let file = try ReviewFile.parse(text, path: "random.review.md")
    let again = RecordText.text(file.review, file.kept, order: order)
    try #require(
      Array(again.utf8) == Array(yaml.utf8), "\(LineDifference.unified(from: yaml, to: again))")
    let isSame = file.review == review && file.kept == kept
    #expect(isSame, "\(yaml)")
  }
}
