import Diagnostics
import KnowledgeBase
import Markdown

struct ItemWithoutLink: ArticleCheck {
  static let identifier = "ItemWithoutLink"
  static let rule = Rule(
    .structure,
    "An item of a relation section links to the article at the far end.",
    because: """
      The first link of an item makes the relation, and without one the item says nothing to the \
      graph. Where plain words may stand for the far end, the item still needs some.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: """
        ## Remedied by

        - Sunset clause: the export ends on a day.
        """,
      passing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.relationItems.compactMap { relation, item in
      guard article.firstLink(of: item) == nil else { return nil }
      if relation.allowsPlainText, !article.text(of: item.inlines).trimmingSpaces.isEmpty {
        return nil
      }
      // Brackets that led nowhere are shown as text, which is what went wrong then.
      guard !UnresolvedReference.occurs(in: item, of: article, context) else { return nil }
      return diagnostic(in: article, at: item.range, .withoutLink(relation))
    }
  }
}

extension Message {
  fileprivate static func withoutLink(_ relation: RelationKind) -> Message {
    let kinds =
      relation.farKinds.count == ArticleKind.allCases.count
      ? "an article" : relation.farKinds.sorted().map(\.withArticle).joined(separator: " or ")
    return Message(
      "Item without a link; each item of '\(relation.rawValue)' links to \(kinds)",
      solutions: [
        relation.allowsPlainText
          ? "Name a quality or a group of people, or begin the item with a link"
          : "Begin the item with '[Title](../folder/id.md)'"
      ])
  }
}
