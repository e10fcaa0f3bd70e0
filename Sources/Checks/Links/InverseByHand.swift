import Diagnostics
import KnowledgeBase
import Markdown

struct InverseByHand: CatalogCheck {
  static let identifier = "InverseByHand"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "A relation that reads the same from both ends is written at one of them.",
    because: """
      The other end is derived. Written twice, the two reasons drift apart, and pages list the \
      relation twice.
      """,
    example: CheckExample(
      .context(
        "antipatterns/toil-export.md",
        """
        ## See also

        - [Tag zoo](tag-zoo.md): a common form of it.
        """),
      .change(
        "antipatterns/tag-zoo.md",
        failing: """
          ## See also

          - [Toil export](toil-export.md): what each label does.

          ## Sources
          """,
        passing: "## Sources")))

  private struct Edge: Hashable {
    let relation: RelationKind
    let source: ArticleID
    let target: ArticleID
  }

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var first: [Edge: Location] = [:]
    return context.written.flatMap { article -> [Diagnostic] in
      article.ends.compactMap { end in
        guard
          case .relation(let relation) = end.role, relation.isSymmetric,
          let target = context.target(of: end.link, in: article).articleID, target != article.id
        else { return nil }
        if let other = first[Edge(relation: relation, source: target, target: article.id)] {
          return diagnostic(in: article, at: end.link.range, .inverse(relation, target, other))
        }
        first[Edge(relation: relation, source: article.id, target: target)] = Location(
          path: article.source.path, line: end.link.range?.lowerBound.line ?? 1)
        return nil
      }
    }
  }
}

extension Message {
  fileprivate static func inverse(
    _ relation: RelationKind, _ target: ArticleID, _ other: Location
  ) -> Message {
    Message(
      "'\(target)' has this '\(relation.rawValue)' already; the other end is derived",
      solutions: ["Remove one of the two items"], notes: ["The other one is \(other)"])
  }
}
