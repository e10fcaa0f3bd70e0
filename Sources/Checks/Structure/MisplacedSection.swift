import Diagnostics
import KnowledgeBase

/// A section stands in the kinds of article that have it.
///
/// Each relation is written at one end, so that it is never written twice with two meanings.
///
/// - Fails: `## Remedied by` in a signal.
/// - Passes: `## Remedied by` in an anti-pattern.
struct MisplacedSection: ArticleCheck {
  static let identifier = "MisplacedSection"

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
