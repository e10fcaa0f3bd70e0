import Diagnostics
import KnowledgeBase

struct FileTooLarge: ArticleCheck {
  static let identifier = "FileTooLarge"
  static let rule = Rule(
    .files,
    "A file is 1 MiB at most.",
    because: """
      An article is a few kilobytes. A larger file is something else that got into the folder.
      """,
    example: CheckExample(
      inWords: "An article of 1,048,577 bytes, or a log of 2 MiB saved as 'stories/log.md'.",
      passing: "An article of 1,048,576 bytes."))

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
