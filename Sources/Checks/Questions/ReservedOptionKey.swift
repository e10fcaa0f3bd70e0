import Diagnostics
import KnowledgeBase
import Markdown

/// `unknown` and `n-a` are answers of every question and no keys of its own.
///
/// - Fails: `` - `unknown` (2): Nobody knows ``.
/// - Passes: `` - `not-measured` (2): Nobody has measured it ``.
struct ReservedOptionKey: ArticleCheck {
  static let identifier = "ReservedOptionKey"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard let key = option.key, Option.reservedKeys.contains(key) else { return nil }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .reserved(key))
    }
  }
}

extension Message {
  fileprivate static func reserved(_ key: String) -> Message {
    Message(
      "Key '\(key)' is reserved; every question has that answer without writing it",
      solutions: ["Remove the answer, or give it another key"])
  }
}
