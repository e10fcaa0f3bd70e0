import Diagnostics
import KnowledgeBase
import Markdown

struct UnresolvedLink: ArticleCheck {
  static let identifier = "UnresolvedLink"
  static let rule = Rule(
    .links,
    "A link leads to a file of the knowledge base, or out of it with a scheme.",
    because: """
      A reader who follows it finds nothing, and a relation or a piece of evidence that depends on \
      it is lost.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: "- [Sunset clause](../remedies/sunset.md): the export ends on a day.",
      passing: "- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day."))

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
