import Diagnostics
import KnowledgeBase
import Markdown

struct DuplicateRelation: ArticleCheck {
  static let identifier = "DuplicateRelation"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "A relation section names each article once, and an answer each anti-pattern once.",
    because: "The second one is not counted, so its reason or its weight would be lost.",
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        - [Sunset clause](../remedies/sunset-clause.md): somebody owns it.
        """,
      passing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """))

  private struct Edge: Hashable {
    let role: WrittenEnd.Role
    let target: ArticleID
  }

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    var first: [Edge: Int] = [:]
    return article.ends.compactMap { end in
      guard
        end.role.isEdge, let target = context.target(of: end.link, in: article).articleID
      else { return nil }
      let edge = Edge(role: end.role, target: target)
      guard let line = first[edge] else {
        first[edge] = end.link.range?.lowerBound.line ?? 1
        return nil
      }
      return diagnostic(in: article, at: end.link.range, .duplicate(end.role, target, line))
    }
  }
}

extension WrittenEnd.Role {
  /// Whether naming an article twice here says nothing more; two conditions on one question may differ.
  fileprivate var isEdge: Bool {
    switch self {
    case .relation, .evidence: true
    case .skipCondition, .gate, .group: false
    }
  }
}

extension Message {
  fileprivate static func duplicate(
    _ role: WrittenEnd.Role, _ target: ArticleID, _ line: Int
  ) -> Message {
    let place =
      switch role {
      case .relation(let kind): "'\(kind.rawValue)'"
      case .evidence(let option): "answer '\(option)'"
      case .skipCondition, .gate, .group: "one list"
      }
    return Message(
      "'\(target)' stands twice in \(place)", solutions: ["Join the two items"],
      notes: ["The first one stands on line \(line)"])
  }
}
