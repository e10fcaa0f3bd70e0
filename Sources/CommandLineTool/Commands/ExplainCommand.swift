import ArgumentParser
import Diagnostics
import KnowledgeBase

/// The command `counterweight explain ID`.
struct ExplainCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show an article, a question or a quantity in the terminal.")

  @Argument(help: "The id, for instance failure-tested-sizing-menu or unpredictability.")
  var id: String

  @OptionGroup var content: ContentOptions

  func perform() async throws {
    let catalog = try await content.catalog()
    guard let article = catalog.article(namedOrOnceNamed: ArticleID(id)) else {
      let near = NearMiss.best(for: id, among: catalog.articles.map(\.id.rawValue))
      throw Failure(
        status: .usage,
        message: "There is no '\(id)' in the knowledge base"
          + (near.map { "; did you mean '\($0)'?" } ?? ".")
          + " An id is the name of an article's file without '.md'.")
    }
    Streams.prose(ArticleText.text(article, in: catalog))
  }
}

/// An article as plain text.
enum ArticleText {
  /// Title, kind, summary, each section, and what other articles say of it.
  static func text(_ article: Article, in catalog: Catalog) -> String {
    var parts = [heading(article), article.summary]
    parts += article.sections.map { "\($0.name.uppercased())\n\n\($0.text)" }
    let said = catalog.relations(to: article.id).map { relation in
      "\(relation.kind.inverseHeading): \(title(relation.source, in: catalog))"
    }
    if !said.isEmpty { parts.append("FROM OTHER ARTICLES\n\n" + said.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func heading(_ article: Article) -> String {
    var marks = [article.kind.noun]
    if article.origin == .fictional { marks.append("fiction") }
    if article.status == .draft { marks.append("draft") }
    return "\(article.title)\n(\(marks.joined(separator: ", ")); \(article.location.path))"
  }

  private static func title(_ id: ArticleID, in catalog: Catalog) -> String {
    catalog.article(id).map { "\($0.title) (\(id))" } ?? id.rawValue
  }
}
