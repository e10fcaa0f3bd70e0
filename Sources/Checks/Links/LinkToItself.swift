import Diagnostics
import KnowledgeBase
import Markdown

/// An article does not link to itself, but for its headings.
///
/// As a relation it says nothing, and as a link it leads to where the reader is.
///
/// - Fails: `[tag zoo](tag-zoo.md)` in `tag-zoo.md`.
/// - Passes: `[limits](#limits)`, or `[limits](tag-zoo.md#limits)`, in `tag-zoo.md`.
struct LinkToItself: ArticleCheck {
  static let identifier = "LinkToItself"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard target == .article(article.id, heading: nil) else { return nil }
      return diagnostic(in: article, at: link.range, .itself(link.destination))
    }
  }
}

extension Message {
  fileprivate static func itself(_ destination: String) -> Message {
    Message(
      "'\(destination)' leads to the article in which it stands",
      solutions: ["Remove the link, or link to another article"])
  }
}
