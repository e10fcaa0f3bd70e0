import Diagnostics
import KnowledgeBase
import Markdown

struct UnsupportedAntipattern: CatalogCheck {
  static let identifier = "UnsupportedAntipattern"
  static let rule = Rule(
    .graph,
    "Some answer speaks for every anti-pattern.",
    because: """
      An anti-pattern that no answer can support is never found in a review, however bad the \
      proposal is.
      """,
    example: CheckExample(
      .context(
        "questions/choose-once.md",
        """
        - `once` (0): Once, and it stays
          - against [Tag zoo](../antipatterns/tag-zoo.md) (3)
        """),
      .change(
        "questions/choice-count.md",
        failing: "- `many` (4): More",
        passing: """
          - `many` (4): More
            - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
          """)))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var supported: Set<ArticleID> = []
    var named: Set<ArticleID> = []
    for question in context.written where question.folder == ArticleKind.question.folder {
      for bullet in question.options.flatMap(\.evidence) {
        // Evidence counts here however broken it is, for its own diagnostic says so already.
        guard
          let link = question.firstLink(of: bullet.item),
          let id = context.target(of: link, in: question).articleID
        else { continue }
        named.insert(id)
        if case .evidence(.against, _, _) = bullet.content { continue }
        supported.insert(id)
      }
    }
    return catalog.articles.compactMap { article in
      guard
        article.kind == .antipattern, !supported.contains(article.id),
        let written = context.article(article.id)
      else { return nil }
      return diagnostic(
        in: written, at: written.titleRange,
        .unsupported(article, isNamed: named.contains(article.id)))
    }
  }
}

extension Message {
  fileprivate static func unsupported(_ article: Article, isNamed: Bool) -> Message {
    let path = "../antipatterns/\(article.id).md"
    return Message(
      isNamed
        ? "Answers speak only against '\(article.id)', and none for it"
        : "No answer bears on '\(article.id)'",
      solutions: [
        "Write '- for [\(article.title)](\(path))' below the answer of a question that shows it"
      ])
  }
}
