import Diagnostics
import KnowledgeBase

struct ByteOrderMark: ArticleCheck {
  static let identifier = "ByteOrderMark"
  static let severity = Severity.warning
  static let rule = Rule(
    .files,
    "A file begins with its front matter, without a byte order mark.",
    because: """
      UTF-8 has one order of bytes, so the mark says nothing. Other tools take it for a character \
      before '---' and see no front matter.
      """,
    example: CheckExample(
      inWords: "The bytes EF BB BF stand before '---'.",
      passing: "The file begins with '---'."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.fileProblems.contains(.byteOrderMark) else { return [] }
    let start = article.range(at: 0, length: 0)
    // The text is read without the mark, so that writing it back is all there is to do.
    return [diagnostic(in: article, at: start, .mark, fix: [Replacement(start, with: "")])]
  }
}

extension Message {
  fileprivate static let mark = Message(
    "Byte order mark before the text",
    solutions: ["Save the file as UTF-8 without a byte order mark"])
}
