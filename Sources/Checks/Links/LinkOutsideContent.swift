import Diagnostics
import KnowledgeBase
import Markdown

struct LinkOutsideContent: ArticleCheck {
  static let identifier = "LinkOutsideContent"
  static let rule = Rule(
    .links,
    "A link without a scheme stays within the knowledge base.",
    because: "The site, the program and an overlay hold the knowledge base and nothing around it.",
    example: CheckExample(
      .change(
        "antipatterns/tag-zoo.md",
        failing: "See [a review](../../reviews/runner-fleet.review.md)",
        passing: "See [a review](../examples/runner-fleet.review.md)")))

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
