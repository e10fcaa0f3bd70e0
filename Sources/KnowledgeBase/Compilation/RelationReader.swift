import Diagnostics
import Markdown

/// Reads the relation sections of an article.
struct RelationReader {
  private let context: WrittenContent
  private let kinds: [ArticleID: ArticleKind]

  /// Reads articles of which those in `kinds` stand in the catalog.
  init(_ context: WrittenContent, kinds: [ArticleID: ArticleKind]) {
    self.context = context
    self.kinds = kinds
  }

  /// The relations that can be built: right section, right kinds at both ends, each edge once.
  func relations(of article: WrittenArticle) -> [Relation] {
    guard kinds[article.id] != nil else { return [] }
    var seen: Set<Edge> = []
    return article.relationItems.compactMap { kind, item in
      relation(item, kind, in: article).flatMap { relation in
        seen.insert(Edge(kind: kind, target: relation.target)).inserted ? relation : nil
      }
    }
  }

  private struct Edge: Hashable {
    let kind: RelationKind
    let target: Relation.FarEnd
  }

  private func relation(
    _ item: WrittenItem, _ kind: RelationKind, in article: WrittenArticle
  ) -> Relation? {
    guard let link = article.firstLink(of: item) else {
      return plainRelation(item, kind, in: article)
    }
    guard
      let target = context.target(of: link, in: article).articleID,
      target != article.id, let far = kinds[target], kind.farKinds.contains(far)
    else { return nil }
    let rest = item.inlines.filter { $0 > link.node }
    return Relation(
      kind: kind, source: article.id, target: .article(target),
      reason: article.text(of: rest).droppingColon, location: article.location(of: item))
  }

  private func plainRelation(
    _ item: WrittenItem, _ kind: RelationKind, in article: WrittenArticle
  ) -> Relation? {
    guard kind.allowsPlainText else { return nil }
    let text = article.text(of: item.inlines).trimmingSpaces
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    let isNone = kind == .worsens && text == Relation.noneKnownText
    return Relation(
      kind: kind, source: article.id,
      target: isNone ? .noneKnown : .text(String(parts[0]).trimmingSpaces),
      reason: isNone || parts.count < 2 ? "" : String(parts[1]).trimmingSpaces,
      location: article.location(of: item))
  }
}

extension Relation {
  /// The item by which a remedy says that it worsens nothing.
  package static let noneKnownText = "None known."
}
