import Diagnostics
import KnowledgeBase
import Markdown

/// A link writes a file name with the letters that it has, capitals included.
///
/// Some file systems do not tell them apart, so such a link works on one machine and not on the next.
///
/// - Fails: `[Tag zoo](../antipatterns/Tag-Zoo.md)`.
/// - Passes: `[Tag zoo](../antipatterns/tag-zoo.md)`.
struct LinkCaseMismatch: ArticleCheck {
  static let identifier = "LinkCaseMismatch"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .caseDiffers(let correct) = target else { return nil }
      return diagnostic(in: article, at: link.range, .caseDiffers(link.destination, correct))
    }
  }
}

extension Message {
  fileprivate static func caseDiffers(_ destination: String, _ correct: String) -> Message {
    Message(
      "'\(destination)' differs from the file in letter case; did you mean '\(correct)'?",
      solutions: ["Write '\(correct)'"])
  }
}
