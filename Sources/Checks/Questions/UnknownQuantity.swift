import Diagnostics
import KnowledgeBase

struct UnknownQuantity: ArticleCheck {
  static let identifier = "UnknownQuantity"
  static let rule = Rule(
    .questions,
    "The quantities for which a question asks are articles of the knowledge base.",
    because: "The interview takes the unit and the bounds of a quantity from its article.",
    example: CheckExample(
      in: "questions/recurring-work.md",
      failing: "quantities: [minute-per-day]",
      passing: "quantities: [minutes-per-day]"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.frontMatter.list(.quantities).compactMap { quantity in
      guard ArticleID(quantity.text).isWellFormed else { return nil }
      guard let target = context.article(ArticleID(quantity.text)) else {
        let nearest = context.nearest(to: quantity.text, among: .quantity)
        return diagnostic(in: article, at: quantity.range, .unknown(quantity.text, nearest))
      }
      guard let kind = target.judgedKind, kind != .quantity else { return nil }
      return diagnostic(in: article, at: quantity.range, .wrongKind(quantity.text, kind))
    }
  }
}

extension Message {
  fileprivate static func unknown(_ name: String, _ nearest: String?) -> Message {
    Message(
      "No quantity '\(name)' in the knowledge base" + didYouMean(nearest),
      solutions: [
        nearest.map { "Write '\($0)'" } ?? "Write the file name of a quantity without '.md'"
      ])
  }

  fileprivate static func wrongKind(_ name: String, _ kind: ArticleKind) -> Message {
    Message(
      "'\(name)' is \(kind.withArticle) and no quantity",
      solutions: ["Write the file name of a quantity without '.md'"])
  }
}
