import Diagnostics
import KnowledgeBase
import Markdown

struct DuplicateFrontMatterKey: ArticleCheck {
  static let identifier = "DuplicateFrontMatterKey"
  static let rule = Rule(
    .frontMatter,
    "A key stands in the front matter once.",
    because: "Only the first one counts, so the second is a change that never takes effect.",
    example: CheckExample(
      in: "stories/registry-story.md",
      failing: """
        kind: story
        status: draft
        origin: reported
        status: reviewed
        """,
      passing: """
        kind: story
        status: draft
        origin: reported
        """))

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
