import Diagnostics
import KnowledgeBase
import Markdown

/// Front matter has the keys that the article's kind needs.
///
/// - Fails: a story without `origin`, so that a reader cannot tell fiction from a report.
/// - Passes: a story with `kind`, `status`, `origin` and `updated`.
struct MissingFrontMatterKey: ArticleCheck {
  static let identifier = "MissingFrontMatterKey"

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
