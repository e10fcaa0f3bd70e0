import Diagnostics
import KnowledgeBase
import Markdown

struct DuplicateFactor: CatalogCheck {
  static let identifier = "DuplicateFactor"
  static let severity = Severity.warning
  static let rule = Rule(
    .questions,
    "Of each factor of the toil score there is one question.",
    because: """
      The score has one place for each of its five factors. Of two questions with the same factor \
      the later one counts, and the answer to the other one is lost.
      """,
    example: CheckExample(
      .context("questions/recurring-work.md", "factor: recurrence"),
      .change(
        "questions/choice-count.md",
        failing: """
          change: free
          factor: recurrence
          """,
        passing: "change: free")))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var first: [String: WrittenArticle] = [:]
    return context.written.compactMap { article in
      guard
        article.judgedKind == .question, let factor = article.frontMatter.scalar(.factor),
        Factor(rawValue: factor.text) != nil
      else { return nil }
      guard let other = first[factor.text] else {
        first[factor.text] = article
        return nil
      }
      return diagnostic(in: article, at: factor.range, .duplicate(factor.text, other))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ factor: String, _ other: WrittenArticle) -> Message {
    let line = other.frontMatter.scalar(.factor)?.range.lowerBound.line ?? 1
    return Message(
      "'\(other.id)' has the factor '\(factor)' already",
      solutions: ["Remove the factor from one of the two"],
      notes: ["The other one is \(Location(path: other.source.path, line: line))"])
  }
}
