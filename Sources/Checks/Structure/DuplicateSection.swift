import Diagnostics
import KnowledgeBase

struct DuplicateSection: ArticleCheck {
  static let identifier = "DuplicateSection"
  static let rule = Rule(
    .structure,
    "A section stands in an article once.",
    because: """
      Where a section holds answers or rules only the first one is read, so a second would be \
      lost.
      """,
    example: CheckExample(
      in: "heuristics/desire-path.md",
      failing: """
        ## Limits

        A fence for safety stays.

        ## Limits

        So does a river.
        """,
      passing: """
        ## Limits

        A fence for safety stays.
        """))

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
