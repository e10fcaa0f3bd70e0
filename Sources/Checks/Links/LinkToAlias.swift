import Diagnostics
import KnowledgeBase
import Markdown

struct LinkToAlias: ArticleCheck {
  static let identifier = "LinkToAlias"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "A link names an article as it is called today.",
    because: """
      An alias keeps old records and foreign links alive. On a forge a link to one leads nowhere.
      """,
    example: CheckExample(
      .context(
        "antipatterns/tag-zoo.md",
        "aliases: [label-zoo]"),
      .change(
        "stories/runner-story.md",
        failing: "[every zoo of tags](../antipatterns/label-zoo.md#how-it-starts)",
        passing: "[every zoo of tags](../antipatterns/tag-zoo.md#how-it-starts)")))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .alias(let alias, let id, let heading) = target,
        let owner = context.article(id)
      else { return nil }
      let path = ContentPath.relative(from: article.folder, to: owner.path)
      let correct = path + (heading.map { "#\($0)" } ?? "")
      return diagnostic(
        in: article, at: link.range, .alias(alias, correct), fix: link.fix(correct))
    }
  }
}

extension Message {
  fileprivate static func alias(_ alias: ArticleID, _ correct: String) -> Message {
    Message(
      "'\(alias)' is an old name; did you mean '\(correct)'?", solutions: ["Write '\(correct)'"])
  }
}
