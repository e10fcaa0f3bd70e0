import Diagnostics
import KnowledgeBase
import Markdown

struct SeveralTitles: ArticleCheck {
  static let identifier = "SeveralTitles"
  static let severity = Severity.warning
  static let rule = Rule(
    .structure,
    "An article has one heading of level 1.",
    because: """
      The first is the title, and a reader takes a second one for the start of another article.
      """,
    example: CheckExample(
      in: "lenses/economics.md",
      failing: """
        # Economics

        Who pays for it, and who gains.

        # Notes

        Attention is paid for, too.
        """,
      passing: """
        # Economics

        Who pays for it, and who gains.

        ## Notes

        Attention is paid for, too.
        """,
      inPlaceOf: """
        # Economics

        Who pays for it, and who gains.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    let titles = article.headings.filter { $0.level == 1 }
    return titles.dropFirst().map { heading in
      diagnostic(
        in: article, at: article.range(of: heading),
        .second(
          heading.text, isSection: SectionName(heading: heading.text) != nil, article.location.line)
      )
    }
  }
}

extension Message {
  fileprivate static func second(_ text: String, isSection: Bool, _ line: Int) -> Message {
    Message(
      "'\(text)' is a second title" + (isSection ? "; did you mean '## \(text)'?" : ""),
      solutions: ["Make it a heading of level 2, or of level 3 inside a section"],
      notes: ["The title stands on line \(line)"])
  }
}
