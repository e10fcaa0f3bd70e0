import Assessment
import Foundation
import KnowledgeBase
import Report
import Testing

/// What a report makes of times that somebody gave per week or month, and of cash against time.
struct RoughFiguresTests {
  /// What is given, and what the report must and must not say of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let minutes: String
    let removed: String
    let saving: String
    let says: [String]
    let saysNot: [String]

    var testDescription: String { "\(minutes), \(removed), \(saving)" }
  }

  static let cases = [
    Case(
      minutes: "48 min/week", removed: "0", saving: "220000",
      says: [
        "give 9.6 minutes a day to it", "In cash it brings $196,667 a year", "(15,880 hours)",
        "what it loses is people's time: 15,880 hours a year",
      ], saysNot: ["about 9.6", "In cash it costs"]),
    Case(
      minutes: "48 min/week", removed: "2 h/month", saving: "220000",
      says: ["get back about 5.8 minutes a day", "about $730,000 of people's time given back"],
      saysNot: ["5.76", "734,847", "9,528"]),
    Case(
      minutes: "7 %", removed: "7 min/month", saving: "233333",
      says: [
        "give about 34 minutes a day", "about 20 seconds a day", "$233,333 saved on machines",
      ],
      saysNot: ["33.6 minutes", "20.16"]),
    Case(
      minutes: "33.6", removed: "0", saving: "220000",
      says: ["give 33.6 minutes a day"], saysNot: ["about 34"]),
    Case(
      minutes: "0", removed: "20 min/week", saving: "-12345",
      says: ["In cash it costs $35,678 a year; what it brings is people's time: 6,617 hours"],
      saysNot: ["In cash it brings"]),
    Case(
      minutes: "0", removed: "0", saving: "220000", says: [], saysNot: ["In cash"]),
  ]

  @Test(arguments: cases)
  func printsWhatACarefulPersonWould(_ example: Case) async throws {
    let report = try await Self.report(example, questions: "all")
    let above = report.prefix(through: "## All answers")
    for text in example.says { #expect(above.contains(text), "\(text) in\n\(above)") }
    for text in example.saysNot { #expect(!above.contains(text), "\(text) in\n\(above)") }
  }

  @Test(arguments: [("all", true), ("core", false)])
  func speaksOfEvidenceOnlyWhereItIsAskedFor(_ questions: String, asks: Bool) async throws {
    let report = try await Self.report(Self.cases[0], questions: questions)
    let above = report.prefix(through: "## All answers")
    let once = "A quick review takes answers as they are given, asks nobody for evidence,"
    #expect(above.contains("asserted only") == asks)
    #expect(above.contains("Look for evidence") == asks)
    #expect(above.components(separatedBy: once).count == (asks ? 1 : 2))
  }

  @Test func namesWhatIsKnownOfACostWhereTheRestIsNot() async throws {
    let report = try await Self.report(
      Self.cases[0], questions: "core",
      also: """
          - id: security
            title: Security staff
            role: affected
            quantities: {people-affected: 4, minutes-per-day: unknown, day-cost: 600}

        """)
    let above = report.prefix(through: "## All answers")
    #expect(above.contains("A year of it costs at least $1,224,745 of the time of Application"))
    #expect(!above.contains("A year of it brings"))
  }

  @Test func roundsNothingForAPercentageThatIsNoTime() async throws {
    let report = try await Self.report(
      Self.cases[0], questions: "all", also: "", more: "      avoidable-share: 97.25%\n")
    #expect(!report.prefix(through: "## All answers").contains("about 15"))
  }

  private static func report(
    _ example: Case, questions: String, also: String = "", more: String = ""
  ) async throws -> String {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(record(example, questions, also, more), path: "a.review.md")
    let evaluation = try Evaluation(of: file.review, in: catalog)
    return MarkdownReport.text(file, evaluation, catalog, links: .none)
  }

  /// A record with one group; `more` are further figures of it and `also` further groups, as lines.
  private static func record(
    _ example: Case, _ questions: String, _ also: String, _ more: String
  ) -> String {
    """
    ## Record

    ```yaml counterweight-review
    schema: 1
    title: Approval of every night deploy
    currency: USD
    seed: 1
    questions: \(questions)
    populations:
      - id: developers
        title: Application developers
        role: affected
        asked: no
        quantities:
          people-affected: 397
          minutes-per-day: \(example.minutes)
          minutes-removed: \(example.removed)
          day-cost: 617
    \(more)\(also)quantities:
      machine-saving: \(example.saving)
      build-cost: 70000
    answers:
      recurring-work: weekly
      frequency: weekly
      who-bears: nobody-measures
    ```
    """
  }
}

extension String {
  /// The text up to a heading.
  fileprivate func prefix(through heading: String) -> String {
    components(separatedBy: heading).first ?? self
  }
}
