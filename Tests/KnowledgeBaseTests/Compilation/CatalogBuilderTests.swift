import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct CatalogBuilderTests {
  @Test func readsAQuestion() async throws {
    let catalog = await Sample.clean.compiled().catalog
    let question = try #require(catalog.question("recurring-work"))
    #expect(question.title == "Does it make recurring work?")
    #expect(question.summary == "Recurring work is what a person does again.")
    #expect(question.lens == "people-and-processes")
    #expect(question.order == 10)
    #expect(question.questionClass == .context)
    #expect(question.factor == .recurrence)
    #expect(question.change == .costly)
    #expect(question.isCore)
    #expect(question.minutes == 0.8)
    #expect(question.quantities == ["minutes-per-day"])
    #expect(question.options.map(\.key) == ["none", "weekly", "daily"])
    #expect(question.options.map(\.level) == [0, 3, 4])
    #expect(question.options.map(\.text) == ["None", "About every week", "Every day"])
    #expect(question.options.map(\.saying) == [nil, nil, "It comes back every day."])
    #expect(question.options.map { $0.evidence.map(\.weight) } == [[2], [1], [2]])
    #expect(question.options.map { $0.evidence.map(\.direction) } == [[.against], [.for], [.for]])
    #expect(question.whyAsk == "It is paid for as long as the automation lives.")
    #expect(question.example == "A script that is deleted leaves none behind.")
    #expect(question.location == Location(path: "questions/recurring-work.md", line: 14))
    #expect(question.options[2].location.line == 32)
    #expect(question.options[2].evidence[0].location.line == 33)
  }

  @Test func readsDefaultsAndConditions() async throws {
    let question = try #require(await Sample.clean.compiled().catalog.question("choose-once"))
    #expect(!question.isCore)
    #expect(question.minutes == QuestionReader.usualMinutes)
    #expect(question.factor == nil)
    #expect(question.quantities.isEmpty)
    let condition = try #require(question.skipConditions.first)
    #expect(condition.question == "choice-count")
    #expect(condition.options == ["one"])
    #expect(condition.location == Location(path: "questions/choose-once.md", line: 30))
  }

  @Test func asksByTheOrderOfLensesAndThenOfQuestions() async {
    let sample = Sample.clean
    #expect(
      await sample.compiled().catalog.questions.map(\.id)
        == ["recurring-work", "choice-count", "choose-once"])
    let turned = sample.changing("lenses/economics.md", "order: 20", to: "order: 1")
      .changing("questions/choice-count.md", "order: 10", to: "order: 99")
    #expect(
      await turned.compiled().catalog.questions.map(\.id)
        == ["choose-once", "choice-count", "recurring-work"])
  }

  @Test func readsAQuantity() async throws {
    let catalog = await Sample.clean.compiled().catalog
    let quantity = try #require(catalog.quantities.first)
    #expect(catalog.quantities.count == 1)
    #expect(quantity.id == "minutes-per-day")
    #expect(quantity.title == "Minutes a day")
    #expect(quantity.symbol == "m")
    #expect(quantity.unit == "min")
    #expect(quantity.scope == .population)
    #expect(quantity.forms == [.point, .range, .share])
    #expect(quantity.minimum == "0")
    #expect(quantity.maximum == nil)
    #expect(quantity.defaultValue == "0.5")
    #expect(quantity.whyAsk == "Minutes a day are what nobody adds up.")
    #expect(quantity.example == "4..23: between four and twenty-three.")
  }

  @Test func readsLenses() async {
    let lenses = await Sample.clean.compiled().catalog.lenses
    #expect(lenses.map(\.id) == ["people-and-processes", "economics"])
    #expect(lenses.map(\.order) == [10, 20])
    #expect(
      lenses.map(\.summary) == [
        "What people must do because of it.", "Who pays for it, and who gains.",
      ])
  }

  @Test func readsThePolicy() async throws {
    let policy = try #require(await Sample.clean.compiled().catalog.policy)
    #expect(policy.gates.map(\.id) == ["scaled-toil"])
    #expect(policy.gates[0].text == "The work recurs and has to be guessed.")
    #expect(policy.gates[0].allOf == [Gate.Condition(question: "recurring-work", level: 3)])
    #expect(policy.gates[0].anyOf.map(\.question) == ["choice-count", "choose-once"])
    #expect(policy.thresholds.count == ThresholdName.allCases.count)
    #expect(policy.thresholds[.lossLikely]?.text == "0.80")
    for name in ThresholdName.allCases { #expect(policy.value(name) == name.startingValue) }
    #expect(policy.together == [["choice-count", "choose-once"]])
    #expect(policy.verdicts.plus == [.proceed, .guards, .rework, .rework])
    #expect(policy.verdicts.zero == [.guards, .rework, .rework, .stop])
    #expect(policy.verdicts.minus == [.rework, .stop, .stop, .stop])
    #expect(policy.populations.map(\.id) == ["developers", "newcomers"])
    #expect(policy.location == Location(path: "policy.md", line: 6))
  }

  @Test(arguments: [
    (path: "questions/choose-once.md", old: "class: major\n"),
    ("questions/choose-once.md", "order: 20\n"), ("questions/choose-once.md", "change: free\n"),
    ("questions/choose-once.md", "lens: economics\n"),
    ("questions/choose-once.md", "- `often` (4)"),
  ])
  func leavesABrokenQuestionOut(path: String, old: String) async {
    let catalog = await Sample.clean.changing(path, old, to: "").compiled().catalog
    #expect(catalog.question("choose-once") == nil)
    #expect(catalog.article("choose-once") != nil)
    #expect(catalog.questions.count == 2)
  }

  @Test func leavesAnArticleWithoutKindPlaceOrTitleOut() async {
    let sample = Sample.clean
      .changing("stories/runner-story.md", "kind: story", to: "kind: tale")
      .changing("signals/growing-list.md", "# Growing list\n", to: "")
      .changing("stories/registry-story.md", "kind: story", to: "kind: signal")
    let catalog = await sample.compiled().catalog
    for id in ["runner-story", "growing-list", "registry-story"] {
      #expect(catalog.article(ArticleID(id)) == nil)
    }
    #expect(catalog.articles.count == 11)
  }
}
