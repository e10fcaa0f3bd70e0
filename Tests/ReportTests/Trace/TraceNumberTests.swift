import Assessment
import Foundation
import KnowledgeBase
import Quantities
import Report
import Testing

/// Every number of a report stands in some trace.
struct TraceNumberTests {
  @Test(arguments: ExampleReviewTests.examples)
  func everyNumberOfTheReportStandsInATrace(_ example: ExampleReviewTests.Example) async throws {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("\(example.name).review.md"), path: example.name)
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let report = MarkdownReport.text(file, evaluation, catalog, links: .none)
    let review = TracedReview(evaluation, catalog, file, path: "\(example.name).review.md")
    let traces = review.subjects.map { review.trace(of: $0).text }
    let traced = Set(traces.flatMap { Self.numbers(in: Substring($0)) })
    let ofTheModel = Self.numbers(in: Substring(Self.wordsOfTheMethod))
    let untraced = Self.lines(of: report).flatMap { line in
      Self.numbers(in: line).filter { !traced.contains($0) && !ofTheModel.contains($0) }
        .map { "\($0) in: \(line)" }
    }
    #expect(untraced == [])
    #expect(traced.count > 50)
  }

  @Test(arguments: ExampleReviewTests.examples)
  func everyNameIsUnderstood(_ example: ExampleReviewTests.Example) async throws {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("\(example.name).review.md"), path: example.name)
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let review = TracedReview(evaluation, catalog, file, path: "\(example.name).review.md")
    let all = review.subjects
    #expect(all.count == Set(all.map(\.name)).count, "a name stands for two things")
    for subject in all {
      #expect(review.subject(named: subject.name) == subject, "\(subject.name)")
      #expect(review.subject(named: subject.name.uppercased()) == subject)
      #expect(review.trace(of: subject).what == subject.name)
    }
    #expect(review.subject(named: "nett") == nil)
    #expect(review.subject(named: "toil:nobody") == nil)
  }

  @Test(arguments: [
    ("minutes-per-day: 2 d/month", "2 d · 8 h · 60 a month / (250 / 12 days)"),
    ("minutes-per-day: 2 h/month", "2 h · 60 a month / (250 / 12 days)"),
  ])
  func showsHowAUnitWasChanged(_ figure: String, _ equation: String) async throws {
    let catalog = try await ShippedContent.catalog
    let fixture = try ShippedContent.fixture("runner-fleet.review.md")
    let line = try #require(fixture.firstMatch(of: /minutes-per-day: [^\n]*/))
    let file = try ReviewFile.parse(fixture.replacing(line.output, with: figure), path: "a")
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let review = TracedReview(evaluation, catalog, file, path: "a.review.md")
    let traces = review.subjects.map { review.trace(of: $0).text }
    #expect(traces.contains { $0.contains(equation) })
  }

  /// What the report says of the model itself and not of the review: its formulas and its forms.
  private static let wordsOfTheMethod =
    "level 3 or 4; (D / 5); P5 to P95; record schema 1; 30 days on"

  /// The lines that people read: what follows is the record, which the traces take as given.
  private static func lines(of report: String) -> [Substring] {
    let lines = report.split(separator: "\n")
    return Array(lines.prefix { $0 != "## Record" }).filter { !$0.contains("**Date:**") }
  }

  /// Runs of digits with separators inside, without fingerprints, lines of files and words with digits.
  private static func numbers(in text: Substring) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || ",.:-_".contains($0)) }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ",.:-")) }
      .filter { word in
        (word.first?.isNumber ?? false) && word.allSatisfy { $0.isNumber || ",.".contains($0) }
      }
      .map { Rational(decimal: $0.replacing(",", with: ""))?.description ?? $0 }
  }
}
