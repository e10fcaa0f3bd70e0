import Diagnostics
import KnowledgeBase

/// An alias is neither the id of an article nor an alias of another one.
///
/// Old records and links are read through aliases for ever, so an old name must lead to one place.
///
/// - Fails: `aliases: [tag-zoo]` beside an article `tag-zoo.md`.
/// - Passes: `aliases: [label-zoo]` where no other article has or had that name.
struct AliasCollision: CatalogCheck {
  static let identifier = "AliasCollision"

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var owners: [String: WrittenArticle] = [:]
    return context.written.flatMap { article in
      article.frontMatter.list(.aliases).compactMap { alias in
        if let taken = context.writtenByID[ArticleID(alias.text)] {
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
