import Diagnostics
import KnowledgeBase
import Markdown

/// A link names an article as it is called today.
///
/// An alias keeps old records and foreign links alive; on a forge a link to one leads nowhere.
///
/// - Fails: `[Tag zoo](../antipatterns/label-zoo.md)` after a renaming to `tag-zoo.md`.
/// - Passes: `[Tag zoo](../antipatterns/tag-zoo.md)`.
struct LinkToAlias: ArticleCheck {
  static let identifier = "LinkToAlias"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .alias(let alias, let id, let heading) = target,
        let owner = context.writtenByID[id]
      else { return nil }
      let path = ContentPath.relative(from: article.folder, to: owner.path)
      let correct = path + (heading.map { "#\($0)" } ?? "")
      return diagnostic(in: article, at: link.range, .alias(alias, correct))
    }
  }
}

extension Message {
  fileprivate static func alias(_ alias: ArticleID, _ correct: String) -> Message {
    Message(
      "'\(alias)' is an old name; did you mean '\(correct)'?", solutions: ["Write '\(correct)'"])
  }
}
