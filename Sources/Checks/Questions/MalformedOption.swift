import Diagnostics
import KnowledgeBase
import Markdown

/// An answer begins with its key as a code span and ends with a text.
///
/// Records know an answer by its key and people by its text.
///
/// - Fails: `- once-sure (0): Once, and it stays`; `` - `once-sure` (0) ``.
/// - Passes: `` - `once-sure` (0): Once, and it stays ``.
struct MalformedOption: ArticleCheck {
  static let identifier = "MalformedOption"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.options.compactMap { option in
      guard let key = option.key, !key.trimmingSpaces.isEmpty else {
        return diagnostic(in: article, at: option.item.range, .withoutKey)
      }
      guard option.text.isEmpty, option.levelText != nil else { return nil }
      return diagnostic(
        in: article, at: article.place(ofCode: key, in: option.item), .withoutText(key))
    }
  }
}

extension Message {
  fileprivate static let withoutKey = Message(
    "Answer without a key; an answer begins with its key between backticks",
    solutions: ["Write '- `key` (level): text'"])

  fileprivate static func withoutText(_ key: String) -> Message {
    Message(
      "Answer '\(key)' has no text", solutions: ["Write ': ' and what people read behind the level"]
    )
  }
}
