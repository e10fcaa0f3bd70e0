import Diagnostics
import KnowledgeBase
import Markdown

struct UndecodableLink: ArticleCheck {
  static let identifier = "UndecodableLink"
  static let rule = Rule(
    .links,
    "The percent-encoded bytes of a link are UTF-8.",
    because: "Bytes in another encoding name no file that every machine would find.",
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: """
        ### The café

        The label came from [the café](#the-caf%E9).
        """,
      passing: """
        ### The café

        The label came from [the café](#the-caf%C3%A9).
        """,
      inPlaceOf: """
        ### Later

        They were removed.
        """))

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
