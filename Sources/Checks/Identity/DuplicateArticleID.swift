import Diagnostics
import KnowledgeBase

struct DuplicateArticleID: CatalogCheck {
  static let identifier = "DuplicateArticleID"
  static let rule = Rule(
    .identity,
    "An id names one article, over all kinds.",
    because: """
      Records, addresses and 'counterweight explain' know an article by its id alone. Of two files \
      with one name the first by path is kept.
      """,
    example: CheckExample(
      inWords: "Two articles 'heuristics/desire-path.md' and 'signals/desire-path.md'.",
      passing: "Two articles 'heuristics/desire-path.md' and 'signals/growing-list.md'."))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    context.written.compactMap { article in
      guard let first = context.article(article.id), first.path != article.path else {
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
