import Diagnostics
import KnowledgeBase
import Markdown

/// A question has at least two answers.
///
/// One answer is no question.
///
/// - Fails: `Answers` with a single item.
/// - Passes: `Answers` with `` `yes` `` and `` `no` ``.
struct TooFewOptions: ArticleCheck {
  static let identifier = "TooFewOptions"
  static let fewest = 2

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    // No item at all is an empty section or text where the list should be.
    guard
      article.judgedKind == .question, let section = article.section(.answers),
      !article.options.isEmpty, article.options.count < Self.fewest
    else { return [] }
    return [diagnostic(in: article, at: article.range(of: section.heading), .tooFew)]
  }
}

extension Message {
  fileprivate static let tooFew = Message(
    "One answer is no choice; a question has at least \(TooFewOptions.fewest)",
    solutions: ["Add the answer that is missing"])
}
