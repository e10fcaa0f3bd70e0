import Diagnostics
import KnowledgeBase
import Markdown

/// A proof, exact although nothing is enumerated.
///
/// A question cannot be asked when it and the questions before it exclude, together, every answer of one
/// earlier question. For it is asked if and only if each of its prerequisites, and theirs in turn, was
/// asked and answered in none of the ways that skip it or one of these prerequisites. That is one demand
/// on each answer and none that joins two, so it can be met unless one answer alone is left no option.
/// `unknown` is no way out: it stands for one of the options.
///
/// ```
/// error-clarity ──▶ choose-once ──▶ choice-count      skipped when choice-count is `many`
///        │            skipped when choice-count is `one`
///        └────────────────────────────▲   nothing is left of `one` and `many`
/// ```
struct UnreachableQuestion: CatalogCheck {
  static let identifier = "UnreachableQuestion"
  static let rule = Rule(
    .graph,
    "Every question can be asked: there are answers to the earlier ones that do not skip it.",
    because: """
      A question that no review can reach is never answered, however useful it looks. All \
      conditions before it are taken together, so it is found even where no single one closes the \
      way.
      """,
    example: CheckExample(
      .choiceCount,
      .change(
        "questions/choose-once.md",
        failing: "- [How many options are there?](choice-count.md) is `one`, `some`, `many`",
        passing: "- [How many options are there?](choice-count.md) is `one`")))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    let graph = PrerequisiteGraph(catalog.questions)
    var blocked: [Int: Blockage] = [:]
    for earlier in graph.indicesThatCouldBlock {
      for (question, excluding) in graph.blocked(by: earlier) where blocked[question] == nil {
        blocked[question] = Blockage(earlier: earlier, excluding: excluding)
      }
    }
    return blocked.sorted { $0.key < $1.key }.compactMap { question, blockage in
      let id = graph.questions[question].id
      // A question behind one that cannot be asked cannot be asked either, and would only repeat it.
      guard !graph.arrows[question].contains(where: { blocked[$0] != nil }) else { return nil }
      let earlier = graph.questions[blockage.earlier].id
      let places = blockage.excluding.flatMap {
        context.skipConditions(of: graph.questions[$0].id, on: earlier)
      }
      // The condition that excludes the last answers, or the one by which others' conditions reach here.
      let prerequisites = [earlier] + graph.arrows[question].map { graph.questions[$0].id }
      let place = prerequisites.lazy.compactMap {
        context.skipConditions(of: id, on: $0).first
      }.first
      guard let place else { return nil }
      return diagnostic(in: place.article, at: place.link.range, .unreachable(id, earlier, places))
    }
  }

  private struct Blockage {
    let earlier: Int
    let excluding: [Int]
  }
}

extension PrerequisiteGraph {
  /// The questions each of whose options some condition excludes; in sound content there are none.
  fileprivate var indicesThatCouldBlock: [Int] {
    var excluded: [ArticleID: Set<String>] = [:]
    for condition in questions.flatMap(\.skipConditions) {
      excluded[condition.question, default: []].formUnion(condition.options)
    }
    return questions.indices.filter { index in
      let left = excluded[questions[index].id]
      return questions[index].options.allSatisfy { left?.contains($0.key) == true }
    }
  }

  /// The questions that leave an earlier one no answer, with the questions whose conditions do so.
  fileprivate func blocked(by earlier: Int) -> [(question: Int, excluding: [Int])] {
    let id = questions[earlier].id
    let keys = Set(questions[earlier].options.map(\.key))
    var excluding: [Int: Set<Int>] = [:]
    var blocked: [(Int, [Int])] = []
    for question in prerequisitesFirst {
      var reasons = arrows[question].reduce(into: Set<Int>()) { $0.formUnion(excluding[$1] ?? []) }
      if arrows[question].contains(earlier) { reasons.insert(question) }
      guard !reasons.isEmpty else { continue }
      excluding[question] = reasons
      let excluded = reasons.reduce(into: Set<String>()) { keys, reason in
        for condition in questions[reason].skipConditions where condition.question == id {
          keys.formUnion(condition.options)
        }
      }
      if keys.isSubset(of: excluded) { blocked.append((question, reasons.sorted())) }
    }
    return blocked
  }
}

extension Message {
  fileprivate static func unreachable(
    _ id: ArticleID, _ earlier: ArticleID, _ places: [SkipConditionPlace]
  ) -> Message {
    Message(
      "'\(id)' can never be asked; every answer to '\(earlier)' skips it",
      solutions: ["Remove a condition, or a key from one"],
      notes: places.map { place in
        "\(place.location) excludes \(list(place.condition.keys))"
      })
  }
}
