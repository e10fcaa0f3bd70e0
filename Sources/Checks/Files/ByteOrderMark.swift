import Diagnostics
import KnowledgeBase

/// A file begins with its front matter, without a byte order mark.
///
/// UTF-8 has one order of bytes, and other tools take the invisible mark for a character before `---`.
///
/// - Fails: `EF BB BF` before `---`.
/// - Passes: `---` as the first three bytes.
struct ByteOrderMark: ArticleCheck {
  static let identifier = "ByteOrderMark"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.fileProblems.contains(.byteOrderMark) else { return [] }
    return [diagnostic(in: article, at: article.range(at: 0, length: 0), .mark)]
  }
}

extension Message {
  fileprivate static let mark = Message(
    "Byte order mark before the text",
    solutions: ["Save the file as UTF-8 without a byte order mark"])
}
