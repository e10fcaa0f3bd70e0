import Diagnostics
import KnowledgeBase
import Markdown

struct InvalidFrontMatterValue: ArticleCheck {
  static let identifier = "InvalidFrontMatterValue"
  static let rule = Rule(
    .frontMatter,
    """
    The value of a key has the form that the key asks for: a date, a number, one of some words, or \
    a list.
    """,
    because: """
      A date such as 03.04.2026 is two days to two readers, and nobody can tell how much a \
      question of class 'mayor' counts.
      """,
    example: CheckExample(
      in: "questions/choose-once.md",
      failing: """
        class: mayor
        change: free
        updated: 23.11.2026
        """,
      passing: """
        class: major
        change: free
        updated: 2026-11-23
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    let kind = article.judgedKind
    let allowed = Set(kind.map(FrontMatterKey.allowed(in:)) ?? FrontMatterKey.allCases)
    return article.frontMatter.entries.flatMap { entry -> [Diagnostic] in
      // An unknown kind is a check of its own, and so is a key that is not allowed here.
      guard let key = FrontMatterKey(rawValue: entry.name), key != .kind, allowed.contains(key)
      else {
        return []
      }
      return key.form.faults(in: entry.value).map { fault in
        diagnostic(in: article, at: fault.range, .invalid(key, fault.scalar))
      }
    }
  }
}

extension Message {
  fileprivate static func invalid(_ key: FrontMatterKey, _ value: String?) -> Message {
    let nearest = value.flatMap { NearMiss.best(for: $0, among: key.form.choices) }
    let written = value.map { "'\($0)'" } ?? "A nested value"
    return Message(
      "\(written) is no value for '\(key.rawValue)'" + didYouMean(nearest),
      solutions: ["Write \(key.form.description)"])
  }
}
