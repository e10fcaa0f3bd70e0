import Assessment
import KnowledgeBase
import Quantities
import Report
import TestSupport
import Testing

/// What is printed of a proposal that went live, and what may be added to its record.
struct FollowUpTests {
  private static func yaml(_ followUps: String, minutes: String = "9.6", saving: String = "2000000")
    -> String
  {
    """
    title: All *figures*
    populations:
      - id: developers
        title: Developers
        asked: yes
        quantities: {people-affected: 300, minutes-per-day: \(minutes), day-cost: 560}
      - {id: users, title: Users, role: gains}
    quantities: {machine-saving: \(saving), build-cost: 80000}
    answers: {recurring: weekly, frequency: per-change, population: owners, leverage: nobody, undo: minutes}
    follow-ups: \(followUps.isEmpty ? "[]" : "\n" + followUps)
    """
  }

  private static let measured = """
      - {date: 2027-01-10, population: developers, quantity: minutes-per-day, value: 30}
      - {date: 2027-02-01, note: "asked # the teams"}
      - {date: 2027-03-01, population: developers, quantity: minutes-per-day, value: 2 h/week, source: "survey [1]", note: "of <two> teams"}
      - {date: 2027-03-01, quantity: machine-saving, value: 300000..500000, source: "bill"}
      - {date: 2027-03-02, population: developers, quantity: joiners, value: 7}
    """

  static let states = [
    (name: "ranges", yaml: yaml(measured, minutes: "4..15", saving: "1500000..2500000")),
    (name: "points", yaml: yaml(measured)),
    (name: "nothing", yaml: yaml("")),
    (
      name: "unnamed-work",
      yaml: """
      title: It asks nothing
      populations: [{id: ops, title: Operations, role: keeps}]
      answers: {recurring: none, population: owners, leverage: nobody, undo: minutes}
      follow-ups: [{date: 2027-03-01, population: ops, quantity: keeping-hours, value: 2, source: "diary"}]
      """
    ),
  ]

  @Test(arguments: states)
  func isTheTextThatWasRead(_ state: (name: String, yaml: String)) async throws {
    let catalog = await SmallCatalog.catalog
    let followedUp = try followedUp(state.yaml, catalog)
    expectSnapshot(FollowUpSummary.text(followedUp, catalog), named: "\(state.name).follow-up.txt")
  }

  @Test(arguments: states)
  func isTheObjectThatWasRead(_ state: (name: String, yaml: String)) async throws {
    let catalog = await SmallCatalog.catalog
    expectSnapshot(
      FollowUpSummary.json(try followedUp(state.yaml, catalog)),
      named: "\(state.name).follow-up.json")
  }

  @Test(arguments: states)
  func isASectionOfTheReport(_ state: (name: String, yaml: String)) async throws {
    let catalog = await SmallCatalog.catalog
    let file = try ReviewText.file(state.yaml, notes: "\nMine.\n")
    let text = MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
    let start = text.firstRange(of: "## After it went live")?.lowerBound
    #expect((start == nil) == file.review.followUps.isEmpty)
    guard let start, let end = text.firstRange(of: "## All answers")?.lowerBound else { return }
    expectSnapshot(String(text[start..<end]), named: "\(state.name).follow-up.md")
    let again = try ReviewFile.parse(text, path: "again.review.md")
    #expect(again.review == file.review)
  }

  @Test func namesTheTripwiresThatTheReportNames() async throws {
    let catalog = await SmallCatalog.catalog
    let review = try ReviewText.file(Self.yaml("")).review
    let evaluation = try Evaluation(of: review, in: catalog)
    let text = MarkdownReport.text(ReviewFile(review), evaluation, catalog)
    let named = text.split(separator: "\n").filter { $0.hasPrefix("- Back to the table") }
    #expect(evaluation.limits.filter(\.isTripwire).count == named.count)
    #expect(!named.isEmpty)
  }

  @Test func saysWhatContradictsTheReview() async throws {
    let catalog = await SmallCatalog.catalog
    let file = try ReviewText.file(
      Self.yaml(
        "  - {date: 2027-03-01, population: developers, quantity: minutes-per-day, value: 600}"))
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let text = MarkdownReport.text(file, evaluation, catalog)
    #expect(
      text.contains("What was measured contradicts the rest of the review: developers/minutes"))
    #expect(throws: Evaluation.Problem.self) { try FollowedUp(evaluation, in: catalog) }
  }

  static let refused: [(WrittenFollowUp, String)] = [
    (
      WrittenFollowUp(
        quantity: "minutes-per-dya", value: "6", date: "2027-03-01", population: "developers",
        source: "s"),
      "'minutes-per-dya' is no quantity; did you mean 'minutes-per-day'? Choose one of people-affected"
    ),
    (
      WrittenFollowUp(
        quantity: "minutes-per-day", value: "6", date: "2027-03-01", population: "developer",
        source: "s"),
      "'developer' is no population of this review; did you mean 'developers'? Choose one of developers, users."
    ),
    (
      WrittenFollowUp(quantity: "minutes-per-day", value: "6", date: "2027-03-01", source: "s"),
      "minutes-per-day is about a group of people. Say which with --population: developers, users."
    ),
    (
      WrittenFollowUp(
        quantity: "machine-saving", value: "6", date: "2027-03-01", population: "developers",
        source: "s"),
      "machine-saving belongs to the proposal as a whole. Leave out --population."
    ),
    (
      WrittenFollowUp(quantity: "machine-saving", value: "6", date: "1 March", source: "s"),
      "'1 March' is no date. Write a day as YYYY-MM-DD"
    ),
    (
      WrittenFollowUp(quantity: "build-cost", value: "-6", date: "2027-03-01", source: "s"),
      "build-cost: -6 is below zero."
    ),
    (
      WrittenFollowUp(quantity: "build-cost", value: "unknown", date: "2027-03-01", source: "s"),
      "'unknown' was not measured."
    ),
  ]

  @Test(arguments: refused)
  func refusesWhatMeansNothing(_ written: WrittenFollowUp, _ message: String) throws {
    let review = try ReviewText.file(Self.yaml("")).review
    let problem = #expect(throws: WrittenFollowUp.Problem.self) {
      try written.followUp(in: review)
    }
    #expect(problem?.message.hasPrefix(message) == true, "\(problem?.message ?? "")")
  }

  @Test func takesTheOnlyGroupAndAddsNothingTwice() throws {
    var file = try ReviewText.file("title: T\npopulations: [{id: devs}]")
    let written = WrittenFollowUp(
      quantity: "minutes-per-day", value: "48 min/week", date: "2027-03-01", source: "survey")
    let followUp = try written.followUp(in: file.review)
    #expect(followUp.population == "devs")
    #expect(followUp.measured?.text == "48 min/week")
    let additions = [file.add(followUp), file.add(followUp)]
    #expect(additions == [true, false])
    #expect(file.review.followUps == [followUp])
  }

  private func followedUp(_ yaml: String, _ catalog: Catalog) throws -> FollowedUp {
    try FollowedUp(try Evaluation(of: ReviewText.file(yaml).review, in: catalog), in: catalog)
  }
}
