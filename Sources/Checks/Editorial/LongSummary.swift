import Diagnostics
import KnowledgeBase
import Markdown

struct LongSummary: ArticleCheck {
  static let identifier = "LongSummary"
  static let severity = Severity.warning
  static let rule = Rule(
    .editorial,
    "The first paragraph of an article has at most \(longest) characters.",
    because: """
      It is the text of cards and search results, where more is cut off. What does not fit belongs \
      in a second paragraph, which stands on the page and not on the card.
      """,
    example: CheckExample(
      .change(
        "heuristics/desire-path.md",
        failing: long,
        passing: """
          Where many walk, a path is missing.
          """)))

  /// The most characters that a card shows, as people count them.
  static let longest = 300

  private static let long = """
    Where many walk, a path is missing. Planners of parks and campuses have said so for decades:
    they wait for a year before they pave, look where the grass has gone, and lay the stones there.
    The same can be seen in software, where people copy a script that somebody left in a wiki, run
    a job by hand because the pipeline is slow, or choose the largest size because it never fails.
    """

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind != nil, let paragraph = article.summaryParagraph else { return [] }
    let count = article.summary.count
    guard count > Self.longest else { return [] }
    return [diagnostic(in: article, at: article.range(ofBlock: paragraph), .long(count))]
  }
}

extension Message {
  fileprivate static func long(_ count: Int) -> Message {
    Message(
      "Summary has \(count) characters; a card shows \(LongSummary.longest)",
      solutions: ["Shorten it, or begin a second paragraph"])
  }
}
