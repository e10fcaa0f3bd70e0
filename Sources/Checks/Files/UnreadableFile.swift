import Diagnostics
import KnowledgeBase

/// Every file of the knowledge base can be read.
///
/// A file that is listed and cannot be opened, for instance a symbolic link into a cycle, would be
/// missing without anybody noticing.
///
/// - Fails: `stories/a.md` without the right to read it.
/// - Passes: the same file, readable.
struct UnreadableFile: ArticleCheck {
  static let identifier = "UnreadableFile"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.fileProblems.compactMap { problem in
      guard case .unreadable(let reason) = problem else { return nil }
      return diagnostic(in: article, at: nil, .unreadable(reason))
    }
  }
}

extension Message {
  fileprivate static func unreadable(_ reason: String) -> Message {
    Message("File cannot be read: \(reason)", solutions: ["Make the file readable, or remove it"])
  }
}
