import Assessment
import Diagnostics
import KnowledgeBase
import Quantities
import Report
import Testing

/// What the record says of the time after a proposal went live.
struct FollowUpRecordTests {
  private static let yaml = """
    title: T
    populations: [{id: devs, quantities: {minutes-per-day: {value: 4..23, grade: E1, note: guess}}}]
    quantities: {machine-saving: {value: 100..200, gains: devs}}
    follow-ups:
      - {date: 2027-03-01, population: devs, quantity: minutes-per-day, value: 48 min/week, source: "survey: A, B", by: Zoë}
      - date: 2027-02-01
        note: |
          nobody
          was there
      - {date: 2027-06-01, quantity: machine-saving, value: -50, source: bill, note: ""}
      - {date: 2027-01-01, population: devs, quantity: minutes-per-day, value: 30}
    """

  @Test func readsMeasurementsAndRemarks() throws {
    let minutes = try QuantityEntry.parse("48 min/week", for: .minutesPerDay)
    let file = try ReviewText.file(Self.yaml)
    #expect(
      file.review.followUps == [
        FollowUp(
          date: "2027-03-01", population: "devs", measured: minutes, source: "survey: A, B"),
        FollowUp(date: "2027-02-01", note: "nobody\nwas there\n"),
        FollowUp(
          date: "2027-06-01", measured: try .parse("-50", for: .machineSaving), source: "bill",
          note: ""),
        FollowUp(
          date: "2027-01-01", population: "devs",
          measured: try .parse("30", for: .minutesPerDay)),
      ])
    #expect(file.warnings.map(\.summary) == ["'by' is not read"])
  }

  @Test func writesOneALine() async throws {
    let file = try ReviewText.file(Self.yaml)
    let text = MarkdownReport.unscored(file, because: "a test", await SmallCatalog.catalog)
    let block = """
      follow-ups:
        - {date: 2027-03-01, population: devs, quantity: minutes-per-day, value: 48 min/week, source: "survey: A, B", by: Zoë}
        - {date: 2027-02-01, note: "nobody\\nwas there\\n"}
        - {date: 2027-06-01, quantity: machine-saving, value: -50, source: "bill", note: ""}
        - {date: 2027-01-01, population: devs, quantity: minutes-per-day, value: 30}
      ```
      """
    #expect(text.contains(block), "\(text)")
    let again = try ReviewFile.parse(text, path: "again.review.md")
    #expect(again.review == file.review)
    #expect(
      MarkdownReport.unscored(again, because: "a test", await SmallCatalog.catalog) == text)
  }

  @Test func putsTheLastMeasurementInPlaceOfThePrediction() throws {
    let review = try ReviewText.file(Self.yaml).review
    let measured = review.withMeasuredValues
    #expect(
      measured.populations[0].quantities == [
        .minutesPerDay: GivenQuantity(
          .known(try .parse("48 min/week", for: .minutesPerDay)), grade: .measured,
          evidence: "survey: A, B")
      ])
    #expect(
      measured.quantities == [
        .machineSaving: GivenQuantity(
          .known(try .parse("-50", for: .machineSaving)), gains: "devs", grade: .measured,
          evidence: "bill")
      ])
    #expect(measured.followUps == review.followUps)
    #expect(review.populations[0].quantities[.minutesPerDay]?.grade == .estimated)
  }

  @Test func takesTheLaterLineOfOneDay() throws {
    var review = Review(title: "T", populations: [Population(id: "d", title: "D")])
    for text in ["5", "7"] {
      review.followUps.append(
        FollowUp(
          date: "2027-03-01", population: "d", measured: try .parse(text, for: .minutesPerDay)))
    }
    #expect(review.lastMeasurements.map { $0.measured?.text } == ["7"])
  }
}
