import Diagnostics
import KnowledgeBase

struct MissingFrontMatter: ArticleCheck {
  static let identifier = "MissingFrontMatter"
  static let rule = Rule(
    .frontMatter,
    "An article begins with front matter.",
    because: "Without it nobody can tell what the file is, and it is left out.",
    example: CheckExample(
      in: "signals/growing-list.md",
      failing: """
        # Growing list

        Options arrive and none goes.
        """,
      passing: """
        ---
        kind: signal
        status: reviewed
        updated: 2026-11-23
        ---

        # Growing list

        Options arrive and none goes.
        """))

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
