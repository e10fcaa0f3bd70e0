import Assessment
import Foundation
import KnowledgeBase
import Markdown
import Quantities
import TestSupport
import Testing

/// A situation with the verdict that a careful architect would give: the reference cases of the model.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  let id: String
  let run: String
  let review: Review
  let verdict: Verdict?
  let atLeast: Verdict?
  let first: String?

  var testDescription: String { "\(id), \(run)" }

  /// Every run of every case in Fixtures/reference-cases.yaml.
  static let all: [ReferenceCase] = {
    do {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/reference-cases.yaml")
      let root = try YAMLNode.parse(String(contentsOf: file, encoding: .utf8), firstLine: 1)
      return try (root.elements ?? []).flatMap(cases)
    } catch {
      Issue.record("the reference cases cannot be read: \(error)")
      return []
    }
  }()

  private static func cases(_ node: YAMLNode) throws -> [ReferenceCase] {
    let id = try #require(node["id"]?.scalar)
    let title = try #require(node["title"]?.scalar)
    let answers = try #require(node["answers"]?.entries).map { entry in
      (ArticleID(entry.key.scalar ?? ""), Answer(Answer.Choice(key: entry.value.scalar ?? "")))
    }
    return try #require(node["runs"]?.elements).map { run in
      let expect = run["expect"]
      return ReferenceCase(
        id: id, run: try #require(run["name"]?.scalar),
        review: Review(
          title: title,
          populations: try (run["populations"]?.elements ?? []).map(population),
          quantities: try quantities(run["quantities"]),
          answers: Dictionary(uniqueKeysWithValues: answers)),
        verdict: expect?["verdict"]?.scalar.flatMap { Verdict(rawValue: $0) },
        atLeast: expect?["atLeast"]?.scalar.flatMap { Verdict(rawValue: $0) },
        first: expect?["first"]?.scalar)
    }
  }

  private static func population(_ node: YAMLNode) throws -> Population {
    let id = try #require(node["id"]?.scalar)
    return Population(
      id: id, title: id,
      role: try #require(PopulationRole(rawValue: node["role"]?.scalar ?? "")),
      asked: try #require(Population.Asked(rawValue: node["asked"]?.scalar ?? "")),
      quantities: try quantities(node["quantities"]))
  }

  private static func quantities(_ node: YAMLNode?) throws -> [QuantityID: GivenQuantity] {
    let pairs = try (node?.entries ?? []).map { entry in
      let id = try #require(QuantityID(rawValue: entry.key.scalar ?? ""))
      let value = try QuantityEntry.parse(entry.value.scalar ?? "", for: id)
      return (id, GivenQuantity(.known(value)))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
