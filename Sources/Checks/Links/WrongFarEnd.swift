import Diagnostics
import KnowledgeBase
import Markdown

struct WrongFarEnd: ArticleCheck {
  static let identifier = "WrongFarEnd"
  static let rule = Rule(
    .links,
    "A relation, a piece of evidence and a condition lead to an article of a kind that fits.",
    because: """
      Between the wrong kinds a relation reads as nonsense, and it is left out of the graph.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: """
        ## Remedied by

        - [Growing list](../signals/growing-list.md): somebody counts the labels.
        """,
      passing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.ends.compactMap { end in
      let target = context.target(of: end.link, in: article)
      switch target {
      case .article(let id, _), .alias(_, let id, _), .danglingHeading(_, let id, _):
        // The kind of a broken article is unknown, and its own diagnostics say why.
        guard let kind = context.kind(of: id), !end.role.farKinds.contains(kind) else {
          return nil
        }
        return diagnostic(in: article, at: end.link.range, .wrong(end.role, id, kind))
      case .external, .example, .heading:
        return diagnostic(in: article, at: end.link.range, .noArticle(end))
      case .dangling, .caseDiffers, .absolute, .outside, .undecodable:
        return nil
      }
    }
  }
}

extension Message {
  fileprivate static func wrong(
    _ role: WrittenEnd.Role, _ id: ArticleID, _ kind: ArticleKind
  ) -> Message {
    Message(
      "'\(id)' is \(kind.withArticle); \(role.subject) leads to \(role.farKindList)",
      solutions: ["Link to \(role.farKindList)" + role.alternative])
  }

  fileprivate static func noArticle(_ end: WrittenEnd) -> Message {
    Message(
      "'\(end.link.destination)' is no article; \(end.role.subject) leads to \(end.role.farKindList)",
      solutions: ["Begin with a link to \(end.role.farKindList)" + end.role.alternative])
  }
}

extension WrittenEnd.Role {
  fileprivate var subject: String {
    switch self {
    case .relation(let kind): "'\(kind.rawValue)'"
    case .evidence: "evidence"
    case .skipCondition: "'Skip when'"
    case .gate: "a condition of a gate"
    case .group: "'Together'"
    }
  }

  fileprivate var farKindList: String {
    guard farKinds.count < ArticleKind.allCases.count else { return "another article" }
    return farKinds.sorted().map(\.withArticle).joined(separator: " or ")
  }

  fileprivate var alternative: String {
    guard case .relation(let kind) = self, kind.allowsPlainText else { return "" }
    return ", or name what is meant in plain words"
  }
}
