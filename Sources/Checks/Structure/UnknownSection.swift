import Diagnostics
import KnowledgeBase
import Markdown

struct UnknownSection: ArticleCheck {
  static let identifier = "UnknownSection"
  static let rule = Rule(
    .structure,
    "A heading of level 2 is one of the sections of the article format.",
    because: """
      These headings make relations of links, so a misspelt one would lose them in silence. \
      Headings of level 3 are free.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: """
        ## Remedied bye

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """,
      passing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.sections.filter { $0.name == nil }.map { section in
      let text = section.heading.text
      let inverse = RelationKind.allCases.first { $0.inverseHeading == text }
      let nearest = SectionName.nearest(to: text, for: article.judgedKind)
      return diagnostic(
        in: article, at: article.range(of: section.heading),
        inverse.map { .inverse(text, of: $0) } ?? .unknown(text, nearest, article.judgedKind))
    }
  }
}

extension Message {
  fileprivate static func unknown(
    _ text: String, _ nearest: SectionName?, _ kind: ArticleKind?
  ) -> Message {
    let known = SectionName.all.filter { kind.map($0.kinds.contains) ?? true }.map(\.heading)
    return Message(
      "'\(text)' is no section" + didYouMean(nearest?.heading),
      solutions: [
        nearest.map { "Write '## \($0.heading)'" }
          ?? "Make it a heading of level 3 inside a section"
      ],
      notes: nearest == nil
        ? ["The sections of \(kind?.withArticle ?? "an article") are \(list(known))"] : [])
  }

  fileprivate static func inverse(_ text: String, of relation: RelationKind) -> Message {
    let kinds = relation.nearKinds.sorted().map(\.withArticle).joined(separator: " or ")
    return Message(
      "'\(text)' is derived from '\(relation.rawValue)' at the other end and never written",
      solutions: ["Remove the section, and write '\(relation.rawValue)' in \(kinds)"])
  }
}
