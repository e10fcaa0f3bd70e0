import Diagnostics
import KnowledgeBase
import Markdown

struct AbsoluteLink: ArticleCheck {
  static let identifier = "AbsoluteLink"
  static let rule = Rule(
    .links,
    "A link to another article is relative to the file in which it stands.",
    because: """
      An absolute path means one place on a forge, another in an editor and a third on the site.
      """,
    example: CheckExample(
      in: "antipatterns/tag-zoo.md",
      failing: "- [Growing list](/signals/growing-list.md): a label a month.",
      passing: "- [Growing list](../signals/growing-list.md): a label a month."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard target == .absolute else { return nil }
      // If the path is right when read from the root, the right spelling is known.
      let path = String(link.destination.drop { $0 == "/" })
      let isFile = context.resolver.resolve(path, in: "", of: article.id).articleID != nil
      let relative = isFile ? ContentPath.relative(from: article.folder, to: path) : nil
      return diagnostic(
        in: article, at: link.range, .absolute(link.destination, relative),
        fix: relative.map { link.fix($0) } ?? [])
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
