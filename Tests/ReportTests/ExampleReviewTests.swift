import Assessment
import Foundation
import KnowledgeBase
import Report
import TestSupport
import Testing

/// The reviews that ship as examples: the reference cases, each as a whole report.
struct ExampleReviewTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let verdict: Verdict

    var testDescription: String { name }

    var url: URL {
      ShippedContent.package.appending(path: "Content/examples/\(name).review.md")
    }
  }

  static let examples = [
    Example(name: "runner-fleet", verdict: .stop),
    Example(name: "generous-default", verdict: .guards),
    Example(name: "spot-runners", verdict: .proceed),
    Example(name: "registry-endpoint", verdict: .guards),
  ]

  @Test(arguments: examples)
  func reachesTheVerdictOfItsCase(_ example: Example) async throws {
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("\(example.name).review.md"), path: example.name)
    let evaluation = try Evaluation(of: file.review, in: try await ShippedContent.catalog)
    #expect(evaluation.ruling.verdicts == [example.verdict])
    #expect(file.warnings == [])
  }

  @Test(arguments: examples)
  func isWhatItsRecordGives(_ example: Example) async throws {
    let fixture = try ShippedContent.fixture("\(example.name).review.md")
    try expect(example, toBe: try await Self.rendered(fixture))
  }

  @Test(arguments: examples)
  func isWrittenBackToTheSameBytes(_ example: Example) async throws {
    let text = try String(contentsOf: example.url, encoding: .utf8)
    try expect(example, toBe: try await Self.rendered(text))
  }

  private static func rendered(_ text: String) async throws -> String {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(text, path: "example.review.md")
    let evaluation = try Evaluation(of: file.review, in: catalog)
    return MarkdownReport.text(file, evaluation, catalog, links: ArticleLinks(folder: ".."))
  }

  /// Compares the shipped file; `RECORD_SNAPSHOTS=1` writes it and fails all the same.
  private func expect(_ example: Example, toBe text: String) throws {
    let shipped = (try? String(contentsOf: example.url, encoding: .utf8)) ?? ""
    guard Array(shipped.utf8) != Array(text.utf8) else { return }
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else {
      Issue.record(
        """
        \(example.name) is not what its record gives with the content of today; look at the difference and \
        record it with RECORD_SNAPSHOTS=1:
        \(LineDifference.unified(from: shipped, to: text))
        """)
      return
    }
    try FileManager.default.createDirectory(
      at: example.url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: example.url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(example.name); look at it and run again without RECORD_SNAPSHOTS")
  }
}
