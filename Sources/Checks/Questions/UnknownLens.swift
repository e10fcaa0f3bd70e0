import Diagnostics
import KnowledgeBase

struct UnknownLens: ArticleCheck {
  static let identifier = "UnknownLens"
  static let rule = Rule(
    .questions,
    "A question belongs to a lens that the knowledge base has.",
    because: "Without a lens a question has no place in the order of asking, and is left out.",
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        kind: question
        lens: economic
        """,
      passing: """
        kind: question
        lens: economics
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.judgedKind == .question, let lens = article.frontMatter.scalar(.lens),
      ArticleID(lens.text).isWellFormed
    else { return [] }
    guard let target = context.article(ArticleID(lens.text)) else {
      let nearest = context.nearest(to: lens.text, among: .lens)
      return [diagnostic(in: article, at: lens.range, .unknown(lens.text, nearest))]
    }
    guard let kind = target.judgedKind, kind != .lens else { return [] }
    return [diagnostic(in: article, at: lens.range, .wrongKind(lens.text, kind))]
  }
}

extension Message {
  fileprivate static func unknown(_ name: String, _ nearest: String?) -> Message {
    Message(
      "No lens '\(name)' in the knowledge base" + didYouMean(nearest),
      solutions: [nearest.map { "Write '\($0)'" } ?? "Write the file name of a lens without '.md'"])
  }

  fileprivate static func wrongKind(_ name: String, _ kind: ArticleKind) -> Message {
    Message(
      "'\(name)' is \(kind.withArticle) and no lens",
      solutions: ["Write the file name of a lens without '.md'"])
  }
}
