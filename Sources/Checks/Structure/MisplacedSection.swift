import Diagnostics
import KnowledgeBase

struct MisplacedSection: ArticleCheck {
  static let identifier = "MisplacedSection"
  static let rule = Rule(
    .structure,
    "A section stands only in those kinds of article that have it.",
    because: """
      Each relation is written at one end, so that nobody writes it at both with two meanings. A \
      remedy, for instance, is named by the anti-pattern and not by its signal.
      """,
    example: CheckExample(
      .change(
        "signals/growing-list.md",
        failing: """
          ## Threshold

          More than seven in one list.

          ## Remedied by

          - [Sunset clause](../remedies/sunset-clause.md): each label has an end.
          """,
        passing: """
          ## Threshold

          More than seven in one list.
          """)))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard let kind = article.judgedKind else { return [] }
    return article.sections.compactMap { section in
      guard let name = section.name, !name.kinds.contains(kind) else { return nil }
      return diagnostic(in: article, at: article.range(of: section.heading), .misplaced(name, kind))
    }
  }
}

extension Message {
  fileprivate static func misplaced(_ name: SectionName, _ kind: ArticleKind) -> Message {
    let homes = name.kinds.sorted().map(\.withArticle).joined(separator: " or ")
    return Message(
      "Section '\(name.heading)' does not belong in \(kind.withArticle); it belongs in \(homes)",
      solutions: ["Remove the section, or write it in \(homes)"])
  }
}
