import Diagnostics
import KnowledgeBase

/// Lines end with a line feed alone.
///
/// Mixed line ends make every line differ in a merge request; the text itself is read all the same.
///
/// - Fails: a file with CRLF line ends.
/// - Passes: the same file with LF line ends.
struct CarriageReturn: ArticleCheck {
  static let identifier = "CarriageReturn"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.fileProblems.compactMap { problem in
      guard case .carriageReturn(let offset) = problem else { return nil }
      return diagnostic(in: article, at: article.range(at: offset, length: 0), .carriageReturn)
    }
  }
}

extension Message {
  fileprivate static let carriageReturn = Message(
    "Carriage return at the end of a line", solutions: ["Save the file with LF line ends"])
}
