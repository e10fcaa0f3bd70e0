import Diagnostics
import KnowledgeBase
import Markdown

struct EmptySection: ArticleCheck {
  static let identifier = "EmptySection"
  static let rule = Rule(
    .structure,
    "Each section holds something.",
    because: "A heading with nothing below it promises what the article does not say.",
    example: CheckExample(
      in: "heuristics/desire-path.md",
      failing: """
        ## Limits

        ## Sources
        """,
      passing: """
        ## Limits

        A fence for safety stays.

        ## Sources
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.sections.filter { !article.hasContent($0) }.map { section in
      diagnostic(in: article, at: article.range(of: section.heading), .empty(section.heading.text))
    }
  }
}

extension WrittenArticle {
  /// Whether a section has more than headings and comments.
  func hasContent(_ section: WrittenSection) -> Bool {
    section.blocks.contains { block in
      switch document.shape(of: block) {
      case .heading: false
      case .htmlBlock: Suppressions.form(of: document.literal(of: block)) == nil
      default: true
      }
    }
  }
}

extension Message {
  fileprivate static func empty(_ text: String) -> Message {
    Message("Section '\(text)' is empty", solutions: ["Write it, or remove the heading"])
  }
}
