import Diagnostics
import KnowledgeBase

struct UnreadableFile: ArticleCheck {
  static let identifier = "UnreadableFile"
  static let rule = Rule(
    .files,
    "Every file of the knowledge base can be read.",
    because: """
      A file that is listed and cannot be opened, for instance a symbolic link to itself, would be \
      missing without anybody noticing.
      """,
    example: CheckExample(
      inWords: "'stories/registry-story.md' without the right to read it.",
      passing: "The same file, readable."))

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
