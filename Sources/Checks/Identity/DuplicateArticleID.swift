import Diagnostics
import KnowledgeBase

/// An id names one article, over all kinds.
///
/// Records, addresses and `explain` know an article by its id alone. The first by path is kept.
///
/// - Fails: `heuristics/sludge.md` and `signals/sludge.md`.
/// - Passes: `heuristics/sludge.md` and `signals/sludge-seen.md`.
struct DuplicateArticleID: CatalogCheck {
  static let identifier = "DuplicateArticleID"

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    context.written.compactMap { article in
      guard let first = context.writtenByID[article.id], first.path != article.path else {
        return nil
      }
      return diagnostic(in: article, at: nil, .duplicate(article.id, of: first.source.path))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ id: ArticleID, of path: String) -> Message {
    Message(
      "Id '\(id)' is taken by '\(path)'; ids are unique over all kinds",
      solutions: ["Rename the file, and change the links to it"])
  }
}
