import Diagnostics
import KnowledgeBase

struct AliasCollision: CatalogCheck {
  static let identifier = "AliasCollision"
  static let rule = Rule(
    .identity,
    "An alias is neither the id of an article nor an alias of another one.",
    because: """
      Old records and links are followed through aliases for ever, so an old name must lead to one \
      place.
      """,
    example: CheckExample(
      .context(
        "antipatterns/tag-zoo.md",
        "aliases: [label-zoo]"),
      .change(
        "stories/registry-story.md",
        failing: "aliases: [label-zoo]",
        passing: "aliases: [cache-story]")))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var owners: [String: WrittenArticle] = [:]
    return context.written.flatMap { article in
      article.frontMatter.list(.aliases).compactMap { alias in
        if let taken = context.article(ArticleID(alias.text)) {
          return diagnostic(in: article, at: alias.range, .taken(alias.text, by: taken.source.path))
        }
        if let owner = owners[alias.text] {
          return diagnostic(
            in: article, at: alias.range, .shared(alias.text, with: owner.source.path))
        }
        owners[alias.text] = article
        return nil
      }
    }
  }
}

extension Message {
  fileprivate static func taken(_ alias: String, by path: String) -> Message {
    Message(
      "Alias '\(alias)' is the id of '\(path)'", solutions: ["Remove the alias"])
  }

  fileprivate static func shared(_ alias: String, with path: String) -> Message {
    Message(
      "Alias '\(alias)' is an alias of '\(path)' already", solutions: ["Remove one of the two"])
  }
}
