import Diagnostics
import KnowledgeBase
import Markdown

struct MissingFrontMatterKey: ArticleCheck {
  static let identifier = "MissingFrontMatterKey"
  static let rule = Rule(
    .frontMatter,
    "Front matter has the keys that the article's kind needs.",
    because: """
      A story without 'origin' leaves open whether it is fiction or a report, and a question \
      without 'lens' has no place in the interview.
      """,
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: """
        kind: story
        status: reviewed
        updated: 2026-11-23
        """,
      passing: """
        kind: story
        status: reviewed
        origin: fictional
        updated: 2026-11-23
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.frontMatter.problem == nil else { return [] }
    let required = article.judgedKind.map(FrontMatterKey.required(of:)) ?? [.kind, .updated]
    let misspelt = Self.likelyMeant(in: article)
    return required.filter {
      article.frontMatter.entry($0) == nil && !misspelt.contains($0.rawValue)
    }
    .map { diagnostic(in: article, at: article.fileStart, .missing($0, of: article.judgedKind)) }
  }

  /// The keys that misspelt ones stand for; their misspelling is reported already.
  private static func likelyMeant(in article: WrittenArticle) -> Set<String> {
    let allowed = article.judgedKind.map(FrontMatterKey.allowed(in:)) ?? FrontMatterKey.allCases
    let names = allowed.map(\.rawValue)
    let unknown = article.frontMatter.entries.map(\.name).filter { !names.contains($0) }
    return Set(unknown.compactMap { NearMiss.best(for: $0, among: names) })
  }
}

extension Message {
  fileprivate static func missing(_ key: FrontMatterKey, of kind: ArticleKind?) -> Message {
    Message(
      "Key '\(key.rawValue)' is missing; \(kind?.withArticle ?? "an article") needs it",
      solutions: ["Add '\(key.rawValue): ' and \(key.form.description)"])
  }
}
