import Assessment
import KnowledgeBase
import Report
import TestSupport
import Testing

/// The report and the summary in every state that a review can be in.
struct ReportStateTests {
  struct State: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String

    var testDescription: String { name }
  }

  static let states = [
    State(name: "nothing-answered", yaml: "schema: 1\ntitle: An idea"),
    State(
      name: "half-answered",
      yaml: """
        title: A menu of *sizes*
        populations:
          - id: developers
            title: Developers [all]
            asked: no
            quantities:
              people-affected: 300
        quantities:
          machine-saving: {value: 200000, gains: developers}
        answers:
          recurring: {option: daily, fingerprint: "0000000000000000"}
          frequency: unknown
          undo: {option: never, grade: E2, evidence: "<b>the log</b>", note: "# not a heading"}
          leverage: {option: n-a}
          gone-question: {option: old-key, note: "kept"}
        """),
    State(
      name: "quick",
      yaml: """
        title: A quick look
        questions: core
        populations:
          - id: developers
            quantities: {people-affected: 300, minutes-per-day: 0, day-cost: 560}
        answers: {recurring: weekly, frequency: once, population: owners}
        """),
    State(
      name: "points",
      yaml: """
        title: All figures are points
        populations:
          - id: developers
            title: Developers
            asked: yes
            quantities: {people-affected: 300, minutes-per-day: 9.6, day-cost: 560}
        quantities: {machine-saving: 220000, build-cost: 80000}
        answers: {recurring: daily, frequency: per-change, population: everyone, leverage: nobody, undo: minutes}
        """),
    State(
      name: "nothing-recurs",
      yaml: """
        title: Run once
        populations:
          - {id: author, role: keeps, asked: yes}
        quantities: {build-cost: 5000}
        answers: {recurring: none, population: owners, leverage: nobody, undo: minutes}
        """),
    State(
      name: "all-quantities",
      yaml: """
        title: Everything is given
        author: "A. Author"
        date: 2026-11-23
        currency: CHF
        content: "0123456789abcdef"
        populations:
          - id: developers
            title: Developers
            asked: {value: no, note: "on holiday", evidence: "calendar"}
            quantities:
              people-affected: 250 / 300 / 320
              minutes-per-day: {value: 1..40, grade: E1, evidence: "two teams", note: "a guess"}
              minutes-removed: 6 min/week
              workdays: 220
              hours-per-day: 7.5
              day-cost: 450 / 560 / 800
              avoidable-share: 80%
              setup-hours: 2
              joiners: 40
              onboarding-hours: 0.5..3
              headcount-growth: 0.1
              opportunity-factor: 1.5
          - id: platform
            title: Platform
            role: keeps
            asked: unknown
            quantities: {keeping-hours: 2..6, day-cost: 700}
          - id: users
            title: Users
            role: gains
            asked: yes
            quantities: {people-affected: 1000, minutes-removed: 1%, day-cost: unknown}
        quantities:
          machine-saving: {value: -10000..40000, gains: platform}
          build-cost: {value: 60000 / 80000 / 150000, pays: platform}
          lifetime: 4
          running-cost: unknown
        answers: {recurring: weekly, frequency: per-change, population: everyone, leverage: one-person, undo: never}
        """),
  ]

  @Test(arguments: states)
  func isTheReportThatWasRead(_ state: State) async throws {
    let file = try ReviewText.file(state.yaml, notes: "\nMine.\n")
    let catalog = await SmallCatalog.catalog
    let text = MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
    expectSnapshot(text, named: "\(state.name).report.md")
  }

  @Test(arguments: states)
  func isTheSummaryThatWasRead(_ state: State) async throws {
    let file = try ReviewText.file(state.yaml)
    let catalog = await SmallCatalog.catalog
    let text = ScoreSummary.text(try Evaluation(of: file.review, in: catalog), catalog)
    expectSnapshot(text, named: "\(state.name).summary.txt")
  }

  @Test(arguments: states)
  func isTheObjectThatWasRead(_ state: State) async throws {
    let file = try ReviewText.file(state.yaml)
    let catalog = await SmallCatalog.catalog
    let text = ScoreJSON.text(try Evaluation(of: file.review, in: catalog), catalog)
    expectSnapshot(text, named: "\(state.name).score.json")
  }

  @Test(arguments: states)
  func isWrittenBackToTheSameBytes(_ state: State) async throws {
    let catalog = await SmallCatalog.catalog
    let first = try ReviewText.file(state.yaml, notes: "\nMine.\n")
    let text = MarkdownReport.text(first, try Evaluation(of: first.review, in: catalog), catalog)
    let second = try ReviewFile.parse(text, path: "again.review.md")
    #expect(second.review == first.review)
    #expect(second.notes == first.notes)
    let again = MarkdownReport.text(second, try Evaluation(of: second.review, in: catalog), catalog)
    #expect(again == text)
  }
}
