import Diagnostics
import KnowledgeBase
import Markdown

/// A link leads to a file of the knowledge base, or out of it with a scheme.
///
/// - Fails: `[Tag zoo](../antipatterns/tagzoo.md)`, where the file is called `tag-zoo.md`.
/// - Passes: `[Tag zoo](../antipatterns/tag-zoo.md)`.
struct UnresolvedLink: ArticleCheck {
  static let identifier = "UnresolvedLink"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .dangling(_, let nearest) = target else { return nil }
      return diagnostic(in: article, at: link.range, .dangling(link, nearest))
    }
  }
}

extension Message {
  fileprivate static func dangling(_ link: LinkOccurrence, _ nearest: String?) -> Message {
    guard !link.destination.isEmpty else {
      return Message(
        "Link '\(link.text)' leads nowhere", solutions: ["Write the file between the brackets"])
    }
    return Message(
      "No file '\(link.destination)' in the knowledge base" + didYouMean(nearest),
      solutions: [nearest.map { "Write '\($0)'" } ?? "Write the article, or remove the link"])
  }
}
