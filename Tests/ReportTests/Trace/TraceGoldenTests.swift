import Assessment
import Foundation
import KnowledgeBase
import Report
import TestSupport
import Testing

/// The chains that a director may ask for, word for word.
struct TraceGoldenTests {
  @Test(arguments: [
    (what: "verdict", snapshot: "verdict"),
    (what: "failure-tested-sizing-menu", snapshot: "failure-tested-sizing-menu"),
    (what: "toil", snapshot: "toil"),
    (what: "break-even", snapshot: "break-even"),
  ])
  func explainsTheRunnerFleet(what: String, snapshot: String) async throws {
    let name = "runner-fleet.review.md"
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(try ShippedContent.fixture(name), path: name)
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let review = TracedReview(evaluation, catalog, file, path: name)
    let trace = review.trace(of: try #require(review.subject(named: what)))
    expectSnapshot(
      trace.text, named: "runner-fleet.\(snapshot).trace.txt", filePath: Self.folder)
  }

  @Test(arguments: [
    (typed: "9.6", says: ["typed 9.6; 9.6 min a day."]),
    (typed: "2%", says: ["typed 2%; 2 % of 8 h = 9.6 min a day."]),
    (typed: "48 min/week", says: ["48 a week / 5 days = 9.6 min a day."]),
    (
      typed: "3.3333 h/month",
      says: ["3.3333 h · 60 a month / (250 / 12 days) = 9.599904 min a day."]
    ),
    (typed: "2400 min/year", says: ["2,400 a year / 250 days = 9.6 min a day."]),
    (typed: "10 h/quarter", says: ["10 h · 60 a quarter / (250 / 4 days) = 9.6 min a day."]),
    (typed: "4..23.04", says: ["lognormal", "median 9.6, mean 11.0608", "20,000 samples"]),
    (typed: "4 / 10 / 23", says: ["4 / 10 / 23 min a day, PERT", "20,000 samples"]),
  ])
  func showsTheWayOfTheGoldenFigure(typed: String, says: [String]) async throws {
    let file = try ReviewText.file(Self.record(minutes: typed))
    let text = try await Self.trace("toil", file).text
    for words in says { #expect(text.contains(words), "\(words) in \(text)") }
    if ["9.6", "2%", "48 min/week", "2400 min/year", "10 h/quarter"].contains(typed) {
      #expect(
        text.contains(
          "9.6 min a day × 250 days = 2,400 min; / 60 = 40 h; / 8 h a day = 5 days; "
            + "× $560 a day = $2,800; × 300 people = $840,000; × 1 (share avoidable) = $840,000."))
      #expect(!text.contains("samples"))
    }
  }

  @Test func namesTheLineOfTheRecordAndOfTheDefault() async throws {
    let file = try ReviewText.file(Self.record(minutes: "9.6"))
    let text = try await Self.trace("minutes-per-day:developers", file).text
    #expect(text.contains("[test.review.md:9]"), "\(text)")
    let workdays = try await Self.trace("workdays:developers", file).text
    #expect(
      workdays.contains(
        "250 days a year, the default, since nothing was given. [quantities/workdays.md:"))
  }

  @Test func printsTheSameChainAsJSON() async throws {
    let file = try ReviewText.file(Self.record(minutes: "9.6"))
    let json = try await Self.trace("toil", file).json
    #expect(json.hasPrefix("{\n  \"schema\": 1,\n  \"trace\": {\n"))
    #expect(json.contains("\"point\": 840000"))
    #expect(json.contains("\"kind\": \"record\""))
    #expect(json.hasSuffix("\"what\": \"toil\"\n}\n"))
  }

  /// The snapshots stand with those of the other reports.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path()

  private static func trace(_ what: String, _ file: ReviewFile) async throws -> Trace {
    let catalog = try await ShippedContent.catalog
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let review = TracedReview(evaluation, catalog, file, path: "test.review.md")
    return review.trace(of: try #require(review.subject(named: what)))
  }

  private static func record(minutes: String) -> String {
    """
    title: T
    populations:
      - id: developers
        quantities:
          people-affected: 300
          minutes-per-day: \(minutes)
          day-cost: 560
    quantities: {machine-saving: 220000, build-cost: 80000}
    """
  }
}
