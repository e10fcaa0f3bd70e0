import Diagnostics
import KnowledgeBase

struct InvalidEncoding: ArticleCheck {
  static let identifier = "InvalidEncoding"
  static let rule = Rule(
    .files,
    "A file is UTF-8 and has no NUL character.",
    because: """
      Other bytes have no meaning on which author and reader could agree. They are shown as the \
      replacement character U+FFFD.
      """,
    example: CheckExample(
      inWords: "'café' saved as Latin-1, where the last letter is the byte E9.",
      passing: "'café' saved as UTF-8, where the last letter is the bytes C3 A9."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.fileProblems.compactMap { problem in
      switch problem {
      case .invalidUTF8(let offset):
        // The replacement character is three bytes long.
        diagnostic(in: article, at: article.range(at: offset, length: 3), .invalidUTF8)
      case .nul(let offset):
        diagnostic(in: article, at: article.range(at: offset, length: 1), .nul)
      case .unreadable, .tooLarge, .byteOrderMark, .carriageReturn: nil
      }
    }
  }
}

extension Message {
  fileprivate static let invalidUTF8 = Message(
    "Bytes are not UTF-8", solutions: ["Save the file as UTF-8"])

  fileprivate static let nul = Message(
    "NUL character in a text", solutions: ["Remove the character"])
}
