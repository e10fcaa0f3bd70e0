import Assessment
import KnowledgeBase
import Markdown
import TestSupport
import Testing

@testable import Report

/// Whatever people typed: the report is whole, and reading it gives the same review and the same bytes.
struct ReportRoundTripTests {
  @Test(arguments: SeededGenerator.seeds(20))
  func readsBackToTheSameBytes(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    let file = ReviewFile(
      review, kept: random.kept(for: review), notes: random.notes(), warnings: [])
    let text = render(file, catalog)
    let again = try ReviewFile.parse(text, path: "random.review.md")
    #expect(again.review == review)
    #expect(again.kept == file.kept)
    #expect(Array(again.notes.utf8) == Array(file.notes.utf8))
    #expect(Array(render(again, catalog).utf8) == Array(text.utf8))
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func holdsItsStructureWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let text = MarkdownReport.text(ReviewFile(review), evaluation, catalog)
    let document = Document(parsing: text)
    let headings = document.headings.filter { $0.level <= 2 }.map(\.text)
    let sections = Self.sections.filter {
      $0 != "After it went live" || !review.followUps.isEmpty
    }
    #expect(headings.dropFirst() == sections[...], "\(headings)")
    for node in document.descendants(of: document.root) {
      switch document.kind(of: node) {
      case .htmlBlock, .htmlInline, .image, .blockQuote, .thematicBreak, .lineBreak, .softBreak:
        // The report's own sentences have none of these.
        Issue.record("\(document.kind(of: node)): \(document.literal(of: node))")
      case .link(let destination, _):
        #expect(destination.hasPrefix("Content/"), "\(destination)")
      default: continue
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func printsPlainLinesWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let summary = ScoreSummary.text(evaluation, catalog)
    #expect((4...24).contains(summary.split(separator: "\n").count), "\(summary)")
    for scalar in summary.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "\(summary.debugDescription)")
    }
  }

  private static let sections = [
    "What to do next", "Who pays, who gains", "What would flip it", "Findings", "Counter-evidence",
    "Not known",
    "Signals to watch", "After it went live",
    "All answers", "Assumptions", "Method", "Record", "Reviewer's notes",
  ]

  /// Some random quantities contradict each other; such a review has a record and no report.
  private func render(_ file: ReviewFile, _ catalog: Catalog) -> String {
    do {
      return MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
    } catch {
      return MarkdownReport.unscored(file, because: "\(error)", catalog)
    }
  }
}
