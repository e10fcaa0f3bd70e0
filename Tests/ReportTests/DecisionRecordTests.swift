import Assessment
import KnowledgeBase
import Markdown
import Report
import TestSupport
import Testing

/// The review as a Markdown Any Decision Record.
struct DecisionRecordTests {
  @Test(arguments: ReportStateTests.states)
  func isTheRecordThatWasRead(_ state: ReportStateTests.State) async throws {
    let file = try ReviewText.file(state.yaml)
    let catalog = await SmallCatalog.catalog
    let text = DecisionRecord.text(try Evaluation(of: file.review, in: catalog), catalog)
    expectSnapshot(text, named: "\(state.name).madr.md")
  }

  /// The verdict decides which option is recommended; its wording belongs to the knowledge base.
  @Test(arguments: [
    ("runner-fleet", "Leave things as they are"),
    ("generous-default", "One generous default and one exception, chosen once"),
    ("spot-runners", "Spot runners that say what they are"),
    ("registry-endpoint", "One caching registry endpoint for 40 teams"),
  ])
  func recommendsWhatTheVerdictSays(_ name: String, _ option: String) async throws {
    let file = try ReviewFile.parse(
      try ShippedContent.fixture("\(name).review.md"), path: name)
    let catalog = try await ShippedContent.catalog
    let text = DecisionRecord.text(try Evaluation(of: file.review, in: catalog), catalog)
    #expect(text.contains("\nChosen option: \"\(option)\", because the verdict"))
    #expect(text.contains("\n- \(option)\n"))
  }

  /// The sections of MADR 4's template that are not optional, and the front matter that it knows.
  @Test(arguments: SeededGenerator.seeds(20))
  func hasTheFormOfMADRWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let text = DecisionRecord.text(evaluation, catalog)

    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    try #require(parts.count == 3 && parts[0].isEmpty)
    let front = try YAMLNode.parse(String(parts[1]), firstLine: 2)
    let keys = try #require(front.entries).map(\.name)
    #expect(keys.first == "status")
    #expect(Set(keys).isSubset(of: ["status", "date", "decision-makers", "consulted"]))

    let document = Document(parsing: String(parts[2]))
    let headings = document.headings
    #expect(headings.first?.level == 1)
    let required = ["Context and Problem Statement", "Considered Options", "Decision Outcome"]
    #expect(headings.filter { $0.level == 2 }.map(\.text).filter(required.contains) == required)
    try expectTheChosenOptionIsConsidered(document)
  }

  private func expectTheChosenOptionIsConsidered(_ document: Document) throws {
    let blocks = Array(document.children(of: document.root))
    func after(_ heading: String) throws -> NodeID {
      let place = try #require(
        blocks.firstIndex { node in
          guard case .heading(level: 2) = document.kind(of: node) else { return false }
          return document.plainText(of: node) == heading
        })
      return blocks[place + 1]
    }
    let options = document.children(of: try after("Considered Options")).map(document.plainText)
    let outcome = document.plainText(of: try after("Decision Outcome"))
    #expect(
      options.contains { outcome.hasPrefix("Chosen option: \"\($0)\", because ") },
      "\(outcome)\n\(options)")
  }
}
