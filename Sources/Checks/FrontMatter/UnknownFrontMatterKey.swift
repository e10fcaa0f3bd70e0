import Diagnostics
import KnowledgeBase
import Markdown

struct UnknownFrontMatterKey: ArticleCheck {
  static let identifier = "UnknownFrontMatterKey"
  static let rule = Rule(
    .frontMatter,
    "Front matter has no keys but those of the article's kind.",
    because: "A key that is not known would be ignored without a word, and its value with it.",
    example: CheckExample(
      in: "questions/recurring-work.md",
      failing: """
        kind: question
        lens: people-and-processes
        ordr: 10
        """,
      passing: """
        kind: question
        lens: people-and-processes
        order: 10
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    let kind = article.judgedKind
    let allowed = kind.map(FrontMatterKey.allowed(in:)) ?? FrontMatterKey.allCases
    let names = Set(allowed.map(\.rawValue))
    return article.frontMatter.entries.filter { !names.contains($0.name) }.map { entry in
      diagnostic(in: article, at: entry.key.range, .unknown(entry.name, kind, allowed))
    }
  }
}

extension Message {
  fileprivate static func unknown(
    _ name: String, _ kind: ArticleKind?, _ allowed: [FrontMatterKey]
  ) -> Message {
    let names = allowed.map(\.rawValue)
    let subject =
      kind.map { "Key '\(name)' is not known in the front matter of \($0.withArticle)" }
      ?? "Key '\(name)' is not known in front matter"
    let nearest = NearMiss.best(for: name, among: names)
    return Message(
      subject + didYouMean(nearest),
      solutions: [nearest.map { "Write '\($0)'" } ?? "Remove the key"],
      notes: nearest == nil ? ["The keys are \(list(names))"] : [])
  }
}
