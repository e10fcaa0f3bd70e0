import Assessment
import KnowledgeBase
import Report
import Testing

/// What the terminal prints of the shipped cases.
struct ScoreSummaryTests {
  @Test(arguments: ExampleReviewTests.examples)
  func fitsTheScreen(_ example: ExampleReviewTests.Example) async throws {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("\(example.name).review.md"), path: example.name)
    let lines = ScoreSummary.text(try Evaluation(of: file.review, in: catalog), catalog)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect((10...20).contains(lines.count), "\(lines.count) lines")
    #expect(lines.dropFirst().first?.hasPrefix(example.verdict.title + ".") ?? false)
    #expect(!lines.contains { $0.contains("**") || $0.contains("](") || $0.isEmpty })
  }
}
