import Diagnostics
import KnowledgeBase
import Markdown

struct UnresolvedHeading: ArticleCheck {
  static let identifier = "UnresolvedHeading"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "A link to a heading names one that the article has.",
    because: "The page would open at its top, and the reader would not know why.",
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: """
        ## Figures

        - 9.6 minutes a day.

        ## Caveats

        It is invented; see [the figures](#figure).
        """,
      passing: """
        ## Figures

        - 9.6 minutes a day.

        ## Caveats

        It is invented; see [the figures](#figures).
        """))

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
