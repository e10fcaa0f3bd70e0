import Diagnostics
import KnowledgeBase

/// Front matter ends with a line `---`.
///
/// Without it the whole article would be read as keys.
///
/// - Fails: `---`, `kind: story`, `# Title`.
/// - Passes: `---`, `kind: story`, `---`, `# Title`.
struct UnclosedFrontMatter: ArticleCheck {
  static let identifier = "UnclosedFrontMatter"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.frontMatter.problem == .notClosed else { return [] }
    return [diagnostic(in: article, at: article.fileStart, .notClosed)]
  }
}

extension Message {
  fileprivate static let notClosed = Message(
    "Front matter is not closed", solutions: ["Add a line '---' below the last key"])
}
