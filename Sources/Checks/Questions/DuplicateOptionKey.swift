import Diagnostics
import KnowledgeBase
import Markdown

/// A key names one answer of its question.
///
/// - Fails: two answers `` `often` ``.
/// - Passes: `` `often` `` and `` `very-often` ``.
struct DuplicateOptionKey: ArticleCheck {
  static let identifier = "DuplicateOptionKey"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    var first: [String: Int] = [:]
    return article.options.compactMap { option in
      guard let key = option.key else { return nil }
      guard let line = first[key] else {
        first[key] = option.item.range.lowerBound.line
        return nil
      }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .duplicate(key, line))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ key: String, _ line: Int) -> Message {
    Message(
      "Key '\(key)' names two answers", solutions: ["Give one of them another key"],
      notes: ["The first one stands on line \(line)"])
  }
}
