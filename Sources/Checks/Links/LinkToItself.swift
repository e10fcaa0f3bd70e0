import Diagnostics
import KnowledgeBase
import Markdown

struct LinkToItself: ArticleCheck {
  static let identifier = "LinkToItself"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "An article links to itself only to reach one of its headings.",
    because: """
      As a relation such a link says nothing, and in a sentence it leads to where the reader is.
      """,
    example: CheckExample(
      .change(
        "stories/runner-story.md",
        failing: "It is invented; see [the figures](runner-story.md).",
        passing: "It is invented; see [the figures](#figures).")))

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
