import KnowledgeBase
import Report

/// The graph as JSON (schema 1).
enum GraphJSON {
  /// One object with sorted keys and a line end.
  static func text(_ graph: ArticleGraph) -> String {
    let object = JSONValue.object([
      "schema": .integer(1),
      "articles": .array(graph.nodes.map(article)),
      "edges": .array(graph.edges.map(edge)),
    ])
    return object.text + "\n"
  }

  private static func article(_ node: ArticleGraph.Node) -> JSONValue {
    .object([
      "id": .string(node.id.rawValue),
      "kind": .string(node.kind.rawValue),
      "title": .string(node.title),
      "path": .string(node.location.path),
      "line": .integer(node.location.line),
    ])
  }

  private static func edge(_ edge: ArticleGraph.Edge) -> JSONValue {
    var members: [String: JSONValue] = [
      "source": .string(edge.source.rawValue),
      "target": .string(edge.target.rawValue),
      "kind": .string(edge.kind.name),
    ]
    if !edge.reason.isEmpty { members["reason"] = .string(edge.reason) }
    if !edge.answers.isEmpty {
      members["answers"] = .array(
        edge.answers.map { answer in
          var answerMembers: [String: JSONValue] = ["option": .string(answer.option)]
          if let weight = answer.weight { answerMembers["weight"] = .integer(weight) }
          return .object(answerMembers)
        })
    }
    return .object(members)
  }
}
