import Assessment
import KnowledgeBase
import TestSupport
import Testing

@testable import Report

/// The Mermaid flowcharts of the Markdown report: nothing that anybody types can break one.
struct ChartTests {
  /// What a line may be: the opening, a node with a quoted label, or an edge with a quoted label.
  ///
  /// Within quotes Mermaid knows `#35;` and HTML, so of the signs that mean something to either only
  /// these codes and our own line break may stand there.
  private static func isLine(_ line: some StringProtocol) throws -> Bool {
    let label = #""(?:[^"<>&`;#|\[\]{}()\\%\p{Cc}]|#\d+;|<br/>)*""#
    let node =
      "  [a-z]+[0-9]*(?:\\[\(label)\\]|\\(\\[\(label)\\]\\)|\\{\\{\(label)\\}\\}|\\[/\(label)\\\\\\])"
    let edge = "  [a-z]+[0-9]* -->\\|\(label)\\| [a-z]+[0-9]*"
    let whole = try Regex("flowchart LR|\(node)|\(edge)").matchingSemantics(.unicodeScalar)
    return String(line).wholeMatch(of: whole) != nil
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func isAFlowchartWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let subject = Subject(
      evaluation: evaluation, catalog: catalog, markup: .markdown, links: .none)
    for line in (PayersChart(subject: subject).mermaid ?? "flowchart LR").split(separator: "\n") {
      #expect(try Self.isLine(line), "\(line)")
    }
  }

  @Test func escapesTitlesThatWouldBreakIt() async throws {
    let title = #"A "menu"] --> end; %% <script>|{x}`#"#
    let file = try ReviewText.file(
      """
      title: 'A "menu"] --> end; %% <script>|{x}`#'
      populations:
        - {id: a, title: 'end"]', asked: no, quantities: {people-affected: 3, minutes-per-day: 5, day-cost: 100}}
      quantities: {machine-saving: 200}
      answers: {recurring: daily}
      """)
    #expect(file.review.title == title)
    let catalog = await SmallCatalog.catalog
    let subject = Subject(
      evaluation: try Evaluation(of: file.review, in: catalog), catalog: catalog,
      markup: .markdown, links: .none)
    let chart = try #require(PayersChart(subject: subject).mermaid)
    for line in chart.split(separator: "\n") { #expect(try Self.isLine(line), "\(line)") }
    expectSnapshot(chart + "\n", named: "escaped.payers.mermaid.txt")
  }

  @Test func drawsTheNeighbourhoodOfAFinding() async throws {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("runner-fleet.review.md"), path: "fleet")
    let subject = Subject(
      evaluation: try Evaluation(of: file.review, in: catalog), catalog: catalog,
      markup: .markdown, links: .none)
    for finding in subject.evaluation.findings {
      let chart = NeighbourhoodChart(subject: subject, finding: finding.id)
      for line in (chart.mermaid ?? "flowchart LR").split(separator: "\n") {
        #expect(try Self.isLine(line), "\(line)")
      }
    }
  }

  /// Forges draw what is fenced as Mermaid; the report has one picture for the groups and one for the finding.
  @Test func standsInTheReportBesideItsText() async throws {
    let catalog = try await ShippedContent.catalog
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("runner-fleet.review.md"), path: "fleet")
    let text = MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
    #expect(text.matches(of: #/(?m)^```mermaid$/#).count == 2)
    #expect(text.contains("\n- Caused by: "))
    #expect(text.contains("\n- Shows as: "))
  }
}
