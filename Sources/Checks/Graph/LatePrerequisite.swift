import Diagnostics
import KnowledgeBase
import Markdown

struct LatePrerequisite: CatalogCheck {
  static let identifier = "LatePrerequisite"
  static let rule = Rule(
    .graph,
    "A question is skipped only because of questions that are asked before it.",
    because: "An open answer skips nothing, so a condition on a later question comes too late.",
    example: CheckExample(
      .change(
        "questions/choice-count.md",
        failing: """
          lens: economics
          order: 30
          """,
        passing: """
          lens: economics
          order: 10
          """),
      .context(
        "questions/choose-once.md",
        """
        lens: economics
        order: 20
        """),
      .context(
        "questions/choose-once.md",
        "- [How many options are there?](choice-count.md) is `one`")))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    let graph = PrerequisiteGraph(catalog.questions)
    return graph.arrows.enumerated().flatMap { source, targets -> [Diagnostic] in
      let early = graph.questions[source]
      var late: [ArticleID: Question] = [:]
      for target in targets where target > source {
        late[graph.questions[target].id] = graph.questions[target]
      }
      guard !late.isEmpty, context.hasOrder(early.lens) else { return [] }
      return context.skipConditions(of: early.id).compactMap { place in
        // Named twice, a question is late once.
        guard let question = late.removeValue(forKey: place.target), context.hasOrder(question.lens)
        else { return nil }
        return diagnostic(in: place.article, at: place.link.range, .late(question, before: early))
      }
    }
  }
}

extension WrittenContent {
  /// Whether a lens says where it stands; one that does not has a diagnostic that says so.
  fileprivate func hasOrder(_ lens: ArticleID) -> Bool {
    let order = article(lens)?.frontMatter.entry(.order)
    return order.map { FrontMatterKey.order.form.faults(in: $0.value).isEmpty } ?? false
  }
}

extension Message {
  fileprivate static func late(_ late: Question, before early: Question) -> Message {
    let isSameLens = late.lens == early.lens
    let reason =
      isSameLens
      ? "has order \(late.order) and '\(early.id)' order \(early.order)"
      : "belongs to lens '\(late.lens)', which is asked after '\(early.lens)'"
    return Message(
      "'\(late.id)' is asked after '\(early.id)', which it cannot skip then",
      solutions: [
        isSameLens && late.order != early.order
          ? "Change the order of one of the two, or remove the condition" : "Remove the condition"
      ],
      notes: ["'\(late.id)' \(reason)"])
  }
}
