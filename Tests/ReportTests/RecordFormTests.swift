import Assessment
import Diagnostics
import KnowledgeBase
import Quantities
import Report
import TestSupport
import Testing

/// The short and long forms in which a record may say the same.
struct RecordFormTests {
  @Test func readsTheHead() throws {
    let review = try ReviewText.file(
      """
      schema: 1
      title: "Runner sizes: as tags"
      author: "A. Author"
      decision-owner: no
      date: 2026-11-23
      currency: eur
      content: "3f9c2a7104be55d0"
      seed: 18446744073709551615
      questions: core
      """
    ).review
    #expect(
      review
        == Review(
          title: "Runner sizes: as tags", author: "A. Author", decisionOwner: "no",
          date: "2026-11-23", currency: "EUR", content: "3f9c2a7104be55d0", seed: .max, scope: .core
        ))
  }

  @Test func takesWhatIsLeftOutForItsDefault() throws {
    #expect(try ReviewText.file("title: T").review == Review(title: "T"))
  }

  @Test(arguments: [
    "author:", "date: ~", "populations:", "populations: []", "quantities: {}", "answers:",
    "answers:\n  frequency:", "quantities:\n  lifetime: null", "# a comment",
  ])
  func takesAKeyWithoutAValueForOpen(_ yaml: String) throws {
    #expect(try ReviewText.file("title: T\n" + yaml).review == Review(title: "T"))
  }

  static let answers: [(String, Answer)] = [
    ("weekly", Answer(.option("weekly"))),
    ("\"weekly\"", Answer(.option("weekly"))),
    ("no", Answer(.option("no"))),
    ("unknown", Answer(.unknown)),
    ("n-a", Answer(.notApplicable)),
    ("{option: weekly}", Answer(.option("weekly"))),
    ("{option: unknown, note: asked}", Answer(.unknown, note: "asked")),
    (
      "{option: n-a, note: \"nothing is taken over\"}",
      Answer(.notApplicable, note: "nothing is taken over")
    ),
    (
      "{option: per-change, grade: E2, evidence: \"CI log\", note: \"…\", fingerprint: \"81c0d2fe90a1b37c\"}",
      Answer(
        .option("per-change"), grade: .sampled, evidence: "CI log", note: "…",
        fingerprint: "81c0d2fe90a1b37c")
    ),
    (
      "\n    option: weekly\n    note: |\n      two\n      lines\n",
      Answer(.option("weekly"), note: "two\nlines\n")
    ),
  ]

  @Test(arguments: answers)
  func readsAnAnswer(_ yaml: String, _ expected: Answer) throws {
    let review = try ReviewText.file("title: T\nanswers:\n  any-question: \(yaml)").review
    #expect(review.answers == ["any-question": expected])
  }

  static let quantities: [(QuantityID, String, String)] = [
    (.minutesPerDay, "9.6", "9.6"),
    (.minutesPerDay, "4..23", "4..23"),
    (.minutesPerDay, "2%", "2%"),
    (.minutesPerDay, "48 min/week", "48 min/week"),
    (.minutesPerDay, "2 h/month", "2 h/month"),
    (.minutesPerDay, "30..75 min/year", "30..75 min/year"),
    (.minutesRemoved, "1 h a quarter", "1 h/quarter"),
    (.dayCost, "450 / 560 / 800", "450 / 560 / 800"),
    (.dayCost, "$1,000", "1000"),
    (.peopleAffected, "unknown", "unknown"),
  ]

  @Test(arguments: quantities)
  func readsAQuantityAndWritesItsPlainestForm(
    _ id: QuantityID, _ typed: String, _ plainest: String
  ) async throws {
    let yaml = "title: T\npopulations:\n  - {id: d, quantities: {\(id.rawValue): \"\(typed)\"}}"
    let file = try ReviewText.file(yaml)
    let value = try #require(file.review.populations.first?.quantities[id])
    #expect(value == GivenQuantity(value.value))
    #expect(await written(of: file).contains("      \(id.rawValue): \(plainest)\n"))
  }

  @Test func readsALongQuantity() throws {
    let review = try ReviewText.file(
      """
      title: T
      populations: [{id: infra}, {id: devs}]
      quantities:
        machine-saving: {value: 120000..400000, gains: infra, pays: devs, grade: E1, evidence: "bill", note: n, fingerprint: f}
      """
    ).review
    let entry = try QuantityEntry.parse("120000..400000", for: .machineSaving)
    #expect(
      review.quantities == [
        .machineSaving: GivenQuantity(
          .known(entry), gains: "infra", pays: "devs", grade: .estimated, evidence: "bill",
          note: "n",
          fingerprint: "f")
      ])
  }

  @Test func readsPopulations() throws {
    let review = try ReviewText.file(
      """
      title: T
      populations:
        - id: developers
          title: Application developers
          role: affected
          asked: no
        - id: platform
          role: keeps
          asked: {value: yes, note: "in the forum", evidence: "minutes"}
        - {id: users, role: gains}
      """
    ).review
    #expect(
      review.populations == [
        Population(id: "developers", title: "Application developers", asked: .no),
        Population(
          id: "platform", title: "platform", role: .keeps, asked: .yes, askedNote: "in the forum",
          askedEvidence: "minutes"),
        Population(id: "users", title: "users", role: .gains),
      ])
  }

  @Test func keepsAnOptionThatTheCatalogDoesNotKnow() async throws {
    let file = try ReviewText.file("title: T\nanswers: {frequency: twice-a-day}")
    let evaluation = try Evaluation(of: file.review, in: await SmallCatalog.catalog)
    #expect(evaluation.states.contains(.suspect))
  }

  @Test func keepsWhatItDoesNotReadAtEveryLevel() async throws {
    let yaml = """
      title: T
      populations:
        - id: devs
          asked: {value: no, how: [by mail, "a: b"]}
          quantities:
            people-affected: {value: 3, source: {team: x, year: 2026}}
            happiness: 9
          colour: blue
      quantities:
        lifetime: {value: 3, why: ~}
        karma: unknown
      answers:
        frequency: {option: weekly, by: "Ann, Bob"}
      follow-ups:
        - {date: 2027-03-01, population: devs, quantity: minutes-per-day, value: 6, source: "survey"}
        - {date: 2027-06-01, note: ""}
      approvals: {board: {member: [{name: Zoë}]}}
      """
    let file = try ReviewText.file(yaml)
    let text = await written(of: file)
    for line in [
      "    asked: {value: no, how: [by mail, \"a: b\"]}\n",
      "      people-affected: {value: 3, source: {team: x, year: 2026}}\n      happiness: 9\n",
      "    colour: blue\n", "  lifetime: {value: 3, why: null}\n  karma: unknown\n",
      "  frequency: {option: weekly, by: \"Ann, Bob\"}\n",
      "follow-ups:\n  - {date: 2027-03-01, population: devs, quantity: minutes-per-day, value: 6, source: \"survey\"}\n"
        + "  - {date: 2027-06-01, note: \"\"}\n",
      "approvals: {board: {member: [{name: Zoë}]}}\n",
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
    #expect(
      file.warnings.map(\.summary) == [
        "'how' is not read", "'source' is not read", "'happiness' is not read",
        "'colour' is not read", "'why' is not read", "'karma' is not read", "'by' is not read",
        "'approvals' is not read",
      ])
    let again = try ReviewFile.parse(text, path: "test.review.md")
    #expect(await written(of: again) == text)
  }

  @Test func warnsAboutAKeyThatIsProbablyMisspelt() throws {
    let file = try ReviewText.file("title: T\nanwsers: {frequency: weekly}")
    #expect(file.warnings.map(\.summary) == ["'anwsers' is not read; did you mean 'answers'?"])
  }

  private func written(of file: ReviewFile) async -> String {
    MarkdownReport.unscored(file, because: "a test", await SmallCatalog.catalog)
  }
}
