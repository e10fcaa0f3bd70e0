import Diagnostics
import KnowledgeBase

/// An article begins with front matter.
///
/// Without it nobody can tell what the file is, and it is left out.
///
/// - Fails: a file whose first line is `# Tag zoo`.
/// - Passes: a file whose first line is `---`, followed by `kind: antipattern` and so on.
struct MissingFrontMatter: ArticleCheck {
  static let identifier = "MissingFrontMatter"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.frontMatter.problem == .missing,
      article.fileProblems.allSatisfy({ !$0.hidesText })
    else { return [] }
    return [diagnostic(in: article, at: article.fileStart, .missing)]
  }
}

extension Message {
  fileprivate static let missing = Message(
    "Front matter is missing; an article's first line is '---'",
    solutions: [
      "Begin the file with '---', a line 'kind: …' and the other keys, and a closing '---'"
    ])
}
