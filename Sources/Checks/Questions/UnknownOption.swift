import Diagnostics
import KnowledgeBase
import Markdown

struct UnknownOption: ArticleCheck {
  static let identifier = "UnknownOption"
  static let rule = Rule(
    .questions,
    "'Skip when' names answers that the earlier question has.",
    because: """
      A key that is none of them skips nothing. Nor do 'unknown' and 'n-a': while an answer is \
      unknown, all of them are possible.
      """,
    example: CheckExample(
      .choiceCount,
      .change(
        "questions/choose-once.md",
        failing: "- [How many options are there?](choice-count.md) is `on`",
        passing: "- [How many options are there?](choice-count.md) is `one`")))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .question else { return [] }
    return article.skipConditions.flatMap { condition -> [Diagnostic] in
      guard
        let link = condition.link,
        let id = context.target(of: link, in: article).articleID,
        let question = context.article(id), question.judgedKind == .question
      else { return [] }
      let keys = question.options.compactMap(\.key)
      // An answer without a readable key has its own diagnostic, and may be the one that is meant.
      guard !keys.isEmpty, keys.count == question.options.count else { return [] }
      let unknown = condition.keys.filter { !Set(keys).contains($0) }
      guard !unknown.isEmpty else { return [] }
      let index = NearMissIndex(keys)
      return unknown.prefix(Self.mostPerCondition).map { key in
        diagnostic(
          in: article, at: article.place(ofCode: key, in: condition.item),
          .unknown(key, of: id, index.best(for: key), keys))
      }
    }
  }

  /// More in one bullet are no slip of the pen; mending these brings out the others.
  private static let mostPerCondition = 100
}

extension Message {
  fileprivate static func unknown(
    _ key: String, of id: ArticleID, _ nearest: String?, _ keys: [String]
  ) -> Message {
    guard !Option.reservedKeys.contains(key) else {
      return Message(
        "'\(key)' cannot skip a question", solutions: ["Write one of \(list(keys, "or"))"])
    }
    return Message(
      "'\(key)' is no answer of '\(id)'" + didYouMean(nearest),
      solutions: [choose(nearest, among: keys)])
  }
}
