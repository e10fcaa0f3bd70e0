import Assessment
import Foundation
import KnowledgeBase
import TestSupport
import Testing

@testable import Report

/// The machine output: the keys of SCORING.md, section 6, and JSON that every reader reads.
struct ScoreJSONTests {
  @Test func hasTheKeysOfTheModel() async throws {
    let object = try await object(
      of: Review(title: "T", populations: [Population(id: "a", title: "A")]))
    #expect(
      object.keys.sorted() == [
        "atLeast", "bands", "content", "coverage", "currency", "evidence", "findings", "flips",
        "gates", "ledger", "next", "proposal", "schema", "settled", "suspect", "title", "toilScore",
        "verdict",
        "verdicts",
      ])
    let ledger = try #require(object["ledger"] as? [String: Any])
    #expect(
      ledger.keys.sorted() == [
        "breakEven", "gain", "humanBalanceHours", "leverage", "net", "populations",
        "probabilityOfLoss", "toil",
      ])
    let populations = try #require(ledger["populations"] as? [[String: Any]])
    #expect(
      populations.first?.keys.sorted() == [
        "asked", "breakEven", "externalised", "gain", "hours", "id", "role", "title", "toil",
      ])
    #expect(object["verdict"] is NSNull)
  }

  @Test(arguments: SeededGenerator.seeds(100))
  func escapesAnyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let typed = random.text(random.pick(TextStyle.allCases))
    let json = JSONValue.object([typed: .array([.string(typed), .null, .bool(true)])]).text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [Any]]
    #expect(read?.values.first?.first as? String == typed, "\(json)")
    #expect(read?.keys.first == typed)
  }

  @Test func sortsKeysByTheirBytes() {
    let value: JSONValue = .object(["b": .integer(1), "a": .object([:]), "B": .array([])])
    #expect(value.text == "{\n  \"B\": [],\n  \"a\": {},\n  \"b\": 1\n}")
  }

  private func object(of review: Review) async throws -> [String: Any] {
    let catalog = await SmallCatalog.catalog
    let text = ScoreJSON.text(try Evaluation(of: review, in: catalog), catalog)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
