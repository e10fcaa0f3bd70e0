import Diagnostics
import KnowledgeBase

/// A file is UTF-8 without NUL.
///
/// Other bytes have no meaning that reader and author could agree on; they are shown as U+FFFD.
///
/// - Fails: `caf\xE9`, saved as Latin-1.
/// - Passes: `café`, saved as UTF-8.
struct InvalidEncoding: ArticleCheck {
  static let identifier = "InvalidEncoding"

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
