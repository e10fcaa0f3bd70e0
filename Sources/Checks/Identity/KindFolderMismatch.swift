import Diagnostics
import KnowledgeBase

struct KindFolderMismatch: ArticleCheck {
  static let identifier = "KindFolderMismatch"
  static let rule = Rule(
    .identity,
    "An article stands in the folder of its kind, and the policy in 'policy.md' at the root.",
    because: """
      Links name the folder, so every link to an article in the wrong one says the wrong kind.
      """,
    example: CheckExample(
      .change(
        "stories/registry-story.md",
        failing: "kind: signal",
        passing: "kind: story")))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    // A file without front matter may be no article at all, which is what is said of it.
    guard article.frontMatter.problem == nil else { return [] }
    guard let kind = article.kind else {
      // Without a known kind the folder decides, unless it belongs to no kind either.
      guard article.judgedKind == nil else { return [] }
      return [diagnostic(in: article, at: nil, .strayFile(article.path))]
    }
    guard !article.fits(kind) else { return [] }
    let value = article.frontMatter.scalar(.kind)
    return [diagnostic(in: article, at: value?.range, .misplaced(kind, article))]
  }
}

extension Message {
  fileprivate static func misplaced(_ kind: ArticleKind, _ article: WrittenArticle) -> Message {
    let folder = ArticleKind(folder: article.folder)
    let right = kind.folder.map { "\($0)/\(article.id).md" } ?? "policy.md"
    return Message(
      "Kind '\(kind.rawValue)' does not fit '\(article.path)'; \(kind.withArticle) stands in '\(right)'",
      solutions: ["Move the file to '\(right)'"]
        + (folder.map { ["Write 'kind: \($0.rawValue)'"] } ?? []))
  }

  fileprivate static func strayFile(_ path: String) -> Message {
    let folders = ArticleKind.allCases.compactMap(\.folder)
    return Message(
      "'\(path)' stands in no folder of the knowledge base",
      solutions: ["Move the file to one of \(list(folders, "or"))"])
  }
}
