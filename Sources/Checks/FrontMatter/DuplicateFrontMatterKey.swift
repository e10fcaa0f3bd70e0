import Diagnostics
import KnowledgeBase
import Markdown

/// A key stands in the front matter once.
///
/// Only the first one counts, so the other is a change that never took effect.
///
/// - Fails: `status: draft` and, two lines below, `status: reviewed`.
/// - Passes: `status: reviewed` alone.
struct DuplicateFrontMatterKey: ArticleCheck {
  static let identifier = "DuplicateFrontMatterKey"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.frontMatter.repeats.map { key in
      let first = article.frontMatter.entries.first { $0.name == key.name }
      return diagnostic(
        in: article,
        at: SourceRange(
          line: key.position.line, column: key.position.column, length: key.name.utf8.count),
        .duplicate(key.name, firstLine: first?.key.start.line))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ name: String, firstLine: Int?) -> Message {
    Message(
      "Key '\(name)' stands twice", solutions: ["Remove one of the two"],
      notes: firstLine.map { ["'\(name)' stands first on line \($0), and that one counts"] } ?? [])
  }
}
