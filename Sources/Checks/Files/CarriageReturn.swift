import Diagnostics
import KnowledgeBase

struct CarriageReturn: ArticleCheck {
  static let identifier = "CarriageReturn"
  static let severity = Severity.warning
  static let rule = Rule(
    .files,
    "Lines end with a line feed alone.",
    because: """
      With other line ends every line differs in a merge request. The text itself is read all the \
      same.
      """,
    example: CheckExample(
      inWords: "A file saved with CRLF line ends.",
      passing: "The same file saved with LF line ends."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.fileProblems.compactMap { problem in
      guard case .carriageReturn(let offset) = problem else { return nil }
      return diagnostic(
        in: article, at: article.range(at: offset, length: 0), .carriageReturn,
        fix: lineFeeds(in: article.source))
    }
  }

  /// Every line end that is no line feed, made one.
  private func lineFeeds(in source: SourceFile) -> [Replacement] {
    var edits: [Replacement] = []
    var previous: UInt8 = 0
    for (offset, byte) in source.text.utf8.enumerated() {
      if previous == UInt8(ascii: "\r") {
        let length = byte == UInt8(ascii: "\n") ? 2 : 1
        edits.append(edit(source, at: offset - 1, length: length))
      }
      previous = byte
    }
    if previous == UInt8(ascii: "\r") {
      edits.append(edit(source, at: source.text.utf8.count - 1, length: 1))
    }
    return edits
  }

  private func edit(_ source: SourceFile, at offset: Int, length: Int) -> Replacement {
    let range = SourceRange(
      source.position(of: offset), source.position(of: offset + length))
    return Replacement(range, with: "\n")
  }
}

extension Message {
  fileprivate static let carriageReturn = Message(
    "Carriage return at the end of a line", solutions: ["Save the file with LF line ends"])
}
