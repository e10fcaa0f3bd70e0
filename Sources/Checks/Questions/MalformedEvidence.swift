import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedEvidence: ArticleCheck {
  static let identifier = "MalformedEvidence"
  static let rule = Rule(
    .questions,
    "A bullet below an answer is 'for' or 'against' and a link, or 'say: ' and a sentence.",
    because: """
      Anything else is read by nobody: neither the score nor the report knows what it says.
      """,
    example: CheckExample(
      in: "questions/choice-count.md",
      failing: """
        - `many` (4): More
          - [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """,
      passing: """
        - `many` (4): More
          - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.flatMap { option -> [Diagnostic] in
      var hasSaying = false
      return option.evidence.compactMap { bullet in
        switch bullet.content {
        case .evidence: return nil
        case .saying(let text):
          defer { hasSaying = true }
          guard !text.isEmpty, !hasSaying else {
            return diagnostic(
              in: article, at: bullet.item.range, text.isEmpty ? .emptySaying : .secondSaying)
          }
          return nil
        case .other:
          guard !UnresolvedReference.occurs(in: bullet.item, of: article, context) else {
            return nil
          }
          let hasLink = article.firstLink(of: bullet.item) != nil
          return diagnostic(
            in: article, at: bullet.item.range, hasLink ? .withoutDirection : .withoutLink)
        }
      }
    }
  }
}

extension Message {
  fileprivate static let withoutDirection = Message(
    "Evidence without 'for' or 'against' directly before its link",
    solutions: ["Write '- for [Title](../antipatterns/id.md) (weight)', or 'against'"])

  fileprivate static let withoutLink = Message(
    "A bullet below an answer is evidence or 'say: ' and a sentence",
    solutions: [
      "Write '- for [Title](../antipatterns/id.md) (weight)', or '- say: ' and a sentence"
    ])

  fileprivate static let emptySaying = Message(
    "'say:' without a sentence", solutions: ["Write what the report prints with this answer"])

  fileprivate static let secondSaying = Message(
    "Second 'say:' of one answer; the report prints one", solutions: ["Join the two sentences"])
}
