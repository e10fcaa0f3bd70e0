import Diagnostics
import KnowledgeBase
import Markdown

/// A link without a scheme stays within the knowledge base.
///
/// The site, the binary and an overlay hold the knowledge base and nothing around it.
///
/// - Fails: `[how we build](../../README.md)`.
/// - Passes: `[how we build](https://example.com/README.md)`.
struct LinkOutsideContent: ArticleCheck {
  static let identifier = "LinkOutsideContent"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard target == .outside else { return nil }
      return diagnostic(in: article, at: link.range, .outside(link.destination))
    }
  }
}

extension Message {
  fileprivate static func outside(_ destination: String) -> Message {
    Message(
      "'\(destination)' leaves the knowledge base",
      solutions: ["Remove a '../', or link to the public address with its scheme"])
  }
}
