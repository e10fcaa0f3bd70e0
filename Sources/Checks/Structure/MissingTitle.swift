import Diagnostics
import KnowledgeBase
import Markdown

/// An article has a title: a heading of level 1 with a text.
///
/// - Fails: an article that begins with `## How it starts`.
/// - Passes: an article that begins with `# Tag zoo`.
struct MissingTitle: ArticleCheck {
  static let identifier = "MissingTitle"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.frontMatter.problem == nil else { return [] }
    guard let title = article.title else {
      let place = article.headings.first.map(article.range(of:)) ?? article.fileStart
      return [diagnostic(in: article, at: place, .missing)]
    }
    return title.text.isEmpty ? [diagnostic(in: article, at: article.titleRange, .empty)] : []
  }
}

extension Message {
  fileprivate static let missing = Message(
    "Title is missing; an article has one heading of level 1",
    solutions: ["Write '# ' and the title below the front matter"])

  fileprivate static let empty = Message(
    "Title is empty", solutions: ["Write the title behind '#'"])
}
