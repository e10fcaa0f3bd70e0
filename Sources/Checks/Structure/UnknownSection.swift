import Diagnostics
import KnowledgeBase
import Markdown

/// Sections have the headings of a closed vocabulary.
///
/// The headings are what makes links into relations: a misspelt one would lose edges in silence.
///
/// - Fails: `## Remedied bye`; `## Remedy for`, which is derived from the other side.
/// - Passes: `## Remedied by`; `### Anything` inside a section.
struct UnknownSection: ArticleCheck {
  static let identifier = "UnknownSection"

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
