import Diagnostics
import KnowledgeBase
import Markdown

struct InvalidSuppression: ArticleCheck {
  static let identifier = "InvalidSuppression"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    "A comment that silences a check names one that exists, and says why.",
    because: "A year later the reason is all that tells a wise exception from a forgotten one.",
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: "<!-- counterweight-disable-next-line UnresolvedLink -->",
      passing: """
        <!-- counterweight-disable-next-line UnresolvedLink: the article follows next week -->
        """,
      inPlaceOf: "They were removed."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.marks.contains(.comment) else { return [] }
    let document = article.document
    return document.descendants(of: document.root).compactMap { node in
      guard
        document.shape(of: node) == .htmlBlock,
        let form = Suppressions.form(of: document.literal(of: node))
      else { return nil }
      let block = article.range(ofBlock: node)
      switch form {
      case .withoutIdentifier:
        return diagnostic(in: article, at: block, .withoutIdentifier)
      case .withoutReason(let identifier):
        return diagnostic(in: article, at: block, .withoutReason(identifier))
      case .complete(let identifier, _):
        guard !AllChecks.identifiers.contains(identifier) else { return nil }
        let line = block.lowerBound.line
        let place = article.place(of: identifier, inLines: line...line, from: block.lowerBound)
        return diagnostic(in: article, at: place ?? block, .unknown(identifier))
      }
    }
  }
}

extension Message {
  fileprivate static let withoutIdentifier = Message(
    "Comment silences no check",
    solutions: ["Write '\(Suppressions.keyword) ', the identifier of a check, ': ' and the reason"])

  fileprivate static func withoutReason(_ identifier: String) -> Message {
    Message(
      "Comment that silences '\(identifier)' gives no reason, so it silences nothing",
      solutions: ["Write ': ' and the reason behind '\(identifier)'"])
  }

  fileprivate static func unknown(_ identifier: String) -> Message {
    Message(
      "'\(identifier)' is no check"
        + didYouMean(NearMiss.best(for: identifier, among: AllChecks.identifiers)),
      solutions: ["Write the identifier that stands in brackets behind the diagnostic"])
  }
}
