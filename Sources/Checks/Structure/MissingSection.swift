import Diagnostics
import KnowledgeBase
import Markdown

struct MissingSection: ArticleCheck {
  static let identifier = "MissingSection"
  static let rule = Rule(
    .structure,
    "An article has the sections that its kind needs.",
    because: """
      An anti-pattern without 'Remedied by' only accuses, and nobody can tell a signal without \
      'Threshold' from chance.
      """,
    example: CheckExample(
      .change(
        "signals/growing-list.md",
        failing: """
          ## How to see it

          Count the labels each quarter.

          ## Sources
          """,
        passing: """
          ## How to see it

          Count the labels each quarter.

          ## Threshold

          More than seven in one list.

          ## Sources
          """)))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard let kind = article.judgedKind else { return [] }
    let missing = SectionName.required(of: kind).filter { article.section($0) == nil }
    guard !missing.isEmpty else { return [] }
    let misspelt = Self.likelyMeant(in: article, kind)
    return missing.filter { !misspelt.contains($0) }.map { name in
      // At another level the heading is no section, and pointing at it says most.
      if let heading = article.headings.first(where: { $0.text == name.heading }) {
        return diagnostic(
          in: article, at: article.range(of: heading), .wrongLevel(name, heading.level, kind))
      }
      return diagnostic(in: article, at: article.titleRange, .missing(name, kind))
    }
  }

  /// The sections that misspelt headings stand for; ``UnknownSection`` reports those already.
  private static func likelyMeant(
    in article: WrittenArticle, _ kind: ArticleKind
  ) -> Set<SectionName> {
    Set(
      article.sections.filter { $0.name == nil }
        .compactMap { SectionName.nearest(to: $0.heading.text, for: kind) })
  }
}

extension Message {
  fileprivate static func missing(_ name: SectionName, _ kind: ArticleKind) -> Message {
    Message(
      "Section '\(name.heading)' is missing; \(kind.withArticle) needs it",
      solutions: ["Add '## \(name.heading)'"])
  }

  fileprivate static func wrongLevel(
    _ name: SectionName, _ level: Int, _ kind: ArticleKind
  ) -> Message {
    Message(
      "Section '\(name.heading)' has a heading of level \(level); a section of \(kind.withArticle) has level 2",
      solutions: ["Write '## \(name.heading)'"])
  }
}
