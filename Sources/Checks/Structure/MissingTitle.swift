import Diagnostics
import KnowledgeBase
import Markdown

struct MissingTitle: ArticleCheck {
  static let identifier = "MissingTitle"
  static let rule = Rule(
    .structure,
    "An article has a title: a heading of level 1 with a text.",
    because: "The title is what lists, search results and reports call the article.",
    example: CheckExample(
      in: "lenses/economics.md",
      failing: "Who pays for it, and who gains.",
      passing: """
        # Economics

        Who pays for it, and who gains.
        """))

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
