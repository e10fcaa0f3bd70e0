import Diagnostics
import KnowledgeBase
import Markdown

/// A link to a heading names a heading that the article has.
///
/// The page would open at its top, and the reader would not know why.
///
/// - Fails: `[limits](#limit)` where the heading is `## Limits`.
/// - Passes: `[limits](#limits)`.
struct UnresolvedHeading: ArticleCheck {
  static let identifier = "UnresolvedHeading"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .danglingHeading(let heading, let id, let nearest) = target else { return nil }
      let owner = id == article.id ? "this article" : "'\(id)'"
      return diagnostic(in: article, at: link.range, .dangling(heading, owner, nearest))
    }
  }
}

extension Message {
  fileprivate static func dangling(_ heading: String, _ owner: String, _ nearest: String?)
    -> Message
  {
    Message(
      "No heading '#\(heading)' in \(owner)" + didYouMean(nearest.map { "#\($0)" }),
      solutions: [nearest.map { "Write '#\($0)'" } ?? "Link to the article without '#\(heading)'"])
  }
}
