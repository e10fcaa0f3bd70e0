import Diagnostics
import KnowledgeBase

struct UnclosedFrontMatter: ArticleCheck {
  static let identifier = "UnclosedFrontMatter"
  static let rule = Rule(
    .frontMatter,
    "Front matter ends with a line '---'.",
    because: "Without it the whole article would be read as keys.",
    example: CheckExample(
      in: "signals/growing-list.md",
      failing: """
        ---
        kind: signal
        status: reviewed
        updated: 2026-11-23

        # Growing list
        """,
      passing: """
        ---
        kind: signal
        status: reviewed
        updated: 2026-11-23
        ---

        # Growing list
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.frontMatter.problem == .notClosed else { return [] }
    return [diagnostic(in: article, at: article.fileStart, .notClosed)]
  }
}

extension Message {
  fileprivate static let notClosed = Message(
    "Front matter is not closed", solutions: ["Add a line '---' below the last key"])
}
