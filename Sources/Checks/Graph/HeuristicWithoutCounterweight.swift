import Diagnostics
import KnowledgeBase
import Markdown

/// A heuristic says where it stops to hold: by `Countered by`, or in `Limits`.
///
/// A rule without a counterweight is how the trouble that is described here starts.
///
/// - Fails: a heuristic with `Statement` and `Sources` only.
/// - Passes: the same with `Limits` and a sentence below it.
struct HeuristicWithoutCounterweight: ArticleCheck {
  static let identifier = "HeuristicWithoutCounterweight"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .heuristic else { return [] }
    // An empty or misspelt section is a fault of its own, and the same one.
    let counterweights: [SectionName] = [.relation(.counteredBy), .prose(.limits)]
    let isWeighed = article.sections.contains { section in
      let name =
        section.name ?? SectionName.nearest(to: section.heading.text, for: article.judgedKind)
      return name.map(counterweights.contains) ?? false
    }
    return isWeighed ? [] : [diagnostic(in: article, at: article.titleRange, .missing)]
  }
}

extension Message {
  fileprivate static let missing = Message(
    "Heuristic without a counterweight; it says nowhere when not to follow it",
    solutions: ["Add '## Limits', or '## Countered by' with a link"])
}
