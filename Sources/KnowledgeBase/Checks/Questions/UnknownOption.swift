import Diagnostics
import Markdown

/// `Skip when` names answers that the earlier question has.
///
/// `unknown` and `n-a` skip nothing: while an answer is unknown, all of them are possible.
///
/// - Fails: `` is `on` `` where the answers are `` `one` `` and `` `two` ``.
/// - Passes: `` is `one` ``.
struct UnknownOption: ArticleCheck {
  static let identifier = "UnknownOption"

  func diagnose(_ article: WrittenArticle, in context: CheckContext) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.skipConditions.flatMap { condition -> [Diagnostic] in
      guard
        let link = condition.link,
        let id = context.target(of: link, in: article).articleID,
        let question = context.writtenByID[id], question.judgedKind == .question
      else { return [] }
      let keys = question.options.compactMap(\.key)
      // An answer without a readable key has its own diagnostic, and may be the one that is meant.
      guard !keys.isEmpty, keys.count == question.options.count else { return [] }
      return condition.keys.filter { !keys.contains($0) }.map { key in
        diagnostic(
          in: article, at: article.place(ofCode: key, in: condition.item), .unknown(key, id, keys))
      }
    }
  }
}

extension Message {
  fileprivate static func unknown(_ key: String, _ id: ArticleID, _ keys: [String]) -> Message {
    guard !Option.reservedKeys.contains(key) else {
      return Message(
        "'\(key)' cannot skip a question", solutions: ["Write one of \(list(keys, "or"))"])
    }
    return Message(
      "'\(key)' is no answer of '\(id)'" + didYouMean(NearMiss.best(for: key, among: keys)),
      solutions: ["Write one of \(list(keys, "or"))"])
  }
}
