import Diagnostics
import KnowledgeBase
import Markdown

struct UnknownKind: ArticleCheck {
  static let identifier = "UnknownKind"
  static let rule = Rule(
    .frontMatter,
    "The 'kind' of an article is one of nine.",
    because: """
      The kind decides which sections and relations an article may have. It is 'story', \
      'antipattern', 'heuristic', 'signal', 'remedy', 'question', 'quantity', 'lens' or 'policy'.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: "kind: anti-pattern",
      passing: "kind: antipattern"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard let entry = article.frontMatter.entry(.kind), article.kind == nil else { return [] }
    return [diagnostic(in: article, at: entry.value.range, .unknown(entry.value.scalar ?? ""))]
  }
}

extension Message {
  fileprivate static func unknown(_ name: String) -> Message {
    let kinds = ArticleKind.allCases.map(\.rawValue)
    let nearest = NearMiss.best(for: name, among: kinds)
    return Message(
      "'\(name)' is no kind of article" + didYouMean(nearest),
      solutions: [choose(nearest, among: kinds)])
  }
}
