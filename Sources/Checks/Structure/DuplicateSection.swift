import Diagnostics
import KnowledgeBase

/// A section stands in an article once.
///
/// Only the first one is read where a section holds answers or rules, so a second one would be lost.
///
/// - Fails: two headings `## Limits`.
/// - Passes: one heading `## Limits` with two paragraphs.
struct DuplicateSection: ArticleCheck {
  static let identifier = "DuplicateSection"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    var first: [SectionName: Int] = [:]
    return article.sections.compactMap { section in
      guard let name = section.name else { return nil }
      let range = article.range(of: section.heading)
      guard let line = first[name] else {
        first[name] = range.lowerBound.line
        return nil
      }
      return diagnostic(in: article, at: range, .duplicate(name, firstLine: line))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ name: SectionName, firstLine: Int) -> Message {
    Message(
      "Section '\(name.heading)' stands twice", solutions: ["Join the two"],
      notes: ["The first one stands on line \(firstLine)"])
  }
}
