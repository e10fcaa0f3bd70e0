import Diagnostics
import KnowledgeBase

/// A file of the knowledge base has at most 1 MiB.
///
/// An article is a few kilobytes; a larger file is something else that got into the folder.
///
/// - Fails: a log of 2 MiB that was saved as `stories/log.md`.
/// - Passes: an article of 1,048,576 bytes.
struct FileTooLarge: ArticleCheck {
  static let identifier = "FileTooLarge"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.fileProblems.compactMap { problem in
      guard case .tooLarge(let bytes) = problem else { return nil }
      return diagnostic(in: article, at: nil, .tooLarge(bytes))
    }
  }
}

extension Message {
  fileprivate static func tooLarge(_ bytes: Int) -> Message {
    Message(
      "\(bytes) bytes are more than an article may have (\(FileText.largestFile))",
      solutions: ["Split the article, or move the file out of the knowledge base"])
  }
}
