import Diagnostics
import KnowledgeBase
import Markdown

/// Questions, quantities, lenses and the policy are no orphans: the interview leads to them.
struct OrphanArticle: CatalogCheck {
  static let identifier = "OrphanArticle"
  static let severity = Severity.warning
  static let rule = Rule(
    .graph,
    "Every story, anti-pattern, heuristic, signal and remedy is linked to, or relates to another article.",
    because: """
      An article that stands alone is found by nobody who follows the links of a report or of \
      another article, and what it knows bears on nothing.
      """,
    example: CheckExample(
      .change(
        "antipatterns/tag-zoo.md",
        failing: """
          Two labels that explain themselves are no zoo.

          ## Caused by
          """,
        passing: """
          Two labels that explain themselves are no zoo.

          ## Signalled by

          - [Growing list](../signals/growing-list.md): a label a month.

          ## Caused by
          """)))

  private static let kinds: Set<ArticleKind> = [.story, .antipattern, .heuristic, .signal, .remedy]

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var linked: Set<ArticleID> = []
    for article in context.written {
      for (link, target) in context.links(of: article) {
        guard let id = context.meantID(of: target, by: link, in: article), id != article.id
        else { continue }
        linked.insert(id)
      }
    }
    return catalog.articles.compactMap { article in
      guard
        Self.kinds.contains(article.kind), !linked.contains(article.id),
        let written = context.article(article.id), !written.relates(in: context)
      else { return nil }
      return diagnostic(in: written, at: written.titleRange, .orphan(article))
    }
  }
}

extension WrittenContent {
  /// The article to which a link leads, or was meant to lead: a slip of the pen orphans nobody.
  fileprivate func meantID(
    of target: ResolvedLink, by link: LinkOccurrence, in article: WrittenArticle
  ) -> ArticleID? {
    switch target {
    case .dangling(_, let nearest?), .caseDiffers(let nearest):
      return resolver.resolve(nearest, in: article.folder, of: article.id).articleID
    case .absolute, .outside:
      let name = ArticleID(fileName: link.destination)
      return self.article(name) == nil ? nil : name
    default: return target.articleID
    }
  }
}

extension ArticleID {
  /// The id that the last part of a destination stands for.
  fileprivate init(fileName destination: String) {
    let name = destination.split(separator: "/").last ?? ""
    self.init(String(name.prefix { $0 != "." && $0 != "#" }))
  }
}

extension WrittenArticle {
  /// Whether a relation of the article leads, or was meant to lead, to another one.
  fileprivate func relates(in context: WrittenContent) -> Bool {
    ends.contains { end in
      let target = context.target(of: end.link, in: self)
      return context.meantID(of: target, by: end.link, in: self).map { $0 != id } ?? false
    }
  }
}

extension Message {
  fileprivate static func orphan(_ article: Article) -> Message {
    Message(
      "Nothing links to '\(article.id)', and it relates to nothing",
      solutions: [
        "Add a relation, for instance '## \(RelationKind.seeAlso.rawValue)', or link to it where it bears on a text"
      ])
  }
}
