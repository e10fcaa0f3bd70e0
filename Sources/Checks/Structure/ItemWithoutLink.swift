import Diagnostics
import KnowledgeBase
import Markdown

/// An item of a relation section links to the article at the far end.
///
/// The first link of an item is the edge; without one the item says nothing to the graph. Where plain
/// text may stand for the far end, an item still needs a text.
///
/// - Fails: `- Sunset clause: each label has an end date.` below `## Remedied by`.
/// - Passes: `- [Sunset clause](../remedies/sunset-clause.md): each label has an end date.`
struct ItemWithoutLink: ArticleCheck {
  static let identifier = "ItemWithoutLink"

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
