import Diagnostics
import KnowledgeBase
import Markdown

/// A link to another article is relative to the file in which it stands.
///
/// An absolute path means another place on a forge, in an editor and on the site.
///
/// - Fails: `[Tag zoo](/antipatterns/tag-zoo.md)`.
/// - Passes: `[Tag zoo](../antipatterns/tag-zoo.md)`.
struct AbsoluteLink: ArticleCheck {
  static let identifier = "AbsoluteLink"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard target == .absolute else { return nil }
      // If the path is right when read from the root, the right spelling is known.
      let path = String(link.destination.drop { $0 == "/" })
      let isFile = context.resolver.resolve(path, in: "", of: article.id).articleID != nil
      let relative = isFile ? ContentPath.relative(from: article.folder, to: path) : nil
      return diagnostic(in: article, at: link.range, .absolute(link.destination, relative))
    }
  }
}

extension Message {
  fileprivate static func absolute(_ destination: String, _ relative: String?) -> Message {
    Message(
      "'\(destination)' is an absolute path; links are relative to their file"
        + didYouMean(relative),
      solutions: [relative.map { "Write '\($0)'" } ?? "Write the path from this file's folder"])
  }
}
