import Diagnostics
import KnowledgeBase
import Markdown

/// The percent-encoded bytes of a link are UTF-8.
///
/// - Fails: `[café](caf%E9.md)`, which is Latin-1.
/// - Passes: `[café](caf%C3%A9.md)`.
struct UndecodableLink: ArticleCheck {
  static let identifier = "UndecodableLink"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard target == .undecodable else { return nil }
      return diagnostic(in: article, at: link.range, .undecodable(link.destination))
    }
  }
}

extension Message {
  fileprivate static func undecodable(_ destination: String) -> Message {
    Message(
      "'\(destination)' has percent-encoded bytes that are not UTF-8",
      solutions: ["Write the file's name as it is"])
  }
}
