import Diagnostics
import KnowledgeBase
import Markdown

struct HeuristicWithoutCounterweight: ArticleCheck {
  static let identifier = "HeuristicWithoutCounterweight"
  static let rule = Rule(
    .graph,
    "A heuristic says where it no longer holds, in 'Limits' or by 'Countered by'.",
    because: """
      A rule without a counterweight is how the trouble starts that the anti-patterns describe.
      """,
    example: CheckExample(
      in: "heuristics/desire-path.md",
      failing: """
        ## Statement

        Treat the shortcut as a fact about the design.

        ## Sources
        """,
      passing: """
        ## Statement

        Treat the shortcut as a fact about the design.

        ## Limits

        A fence for safety stays.

        ## Sources
        """))

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
