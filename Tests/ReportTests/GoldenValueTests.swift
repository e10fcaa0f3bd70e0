import Assessment
import KnowledgeBase
import Report
import Testing

/// The figures of SCORING.md, section 1, in every surface that prints them, with the number of people used.
struct GoldenValueTests {
  @Test(arguments: [
    (people: 300, minutes: "9.6", sum: "840,000"), (people: 298, minutes: "9.6", sum: "834,400"),
    (people: 300, minutes: "2%", sum: "840,000"),
    (people: 300, minutes: "48 min/week", sum: "840,000"),
    (people: 300, minutes: "1", sum: "87,500"), (people: 300, minutes: "1%", sum: "420,000"),
  ])
  func printsTheSumAndThePeople(people: Int, minutes: String, sum: String) async throws {
    let file = try ReviewText.file(
      """
      title: Golden
      populations:
        - id: developers
          quantities: {people-affected: \(people), minutes-per-day: "\(minutes)", day-cost: 560}
      answers: {recurring: daily}
      """)
    let catalog = await SmallCatalog.catalog
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let report = MarkdownReport.text(file, evaluation, catalog)
    let summary = ScoreSummary.text(evaluation, catalog)
    for text in [report, summary] {
      #expect(text.contains("$\(sum)"), "\(text)")
      #expect(text.contains("\(people) people"), "\(text)")
      #expect(!text.contains("about $"), "\(text)")
    }
    let digits = sum.replacing(",", with: "")
    #expect(ScoreJSON.text(evaluation, catalog).contains("\"point\": \(digits)\n"))
  }

  @Test func printsTheBreakEvens() async throws {
    let file = try ReviewText.file(
      """
      title: Golden
      populations:
        - id: developers
          title: Developers
          quantities: {people-affected: 300, minutes-per-day: 9.6, day-cost: 560}
      quantities: {machine-saving: 220000, build-cost: 80000, lifetime: 3}
      answers: {recurring: daily}
      """)
    let catalog = await SmallCatalog.catalog
    let evaluation = try Evaluation(of: file.review, in: catalog)
    #expect(
      MarkdownReport.text(file, evaluation, catalog).contains(
        "It pays only if Developers each give less than **2.2 minutes** a day (the estimate is 9.6), if there are "
          + "at most 69 of them, or if it saves more than $866,667 a year on machines."))
    let json = ScoreJSON.text(evaluation, catalog)
    for line in [
      "\"minutes\": 2.20952,", "\"people\": 69.0476,", "\"saving\": 866667\n",
      "\"leverage\": 3.81818,",
    ] {
      #expect(json.contains(line), "\(json)")
    }
  }
}
