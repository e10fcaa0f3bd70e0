import Diagnostics
import KnowledgeBase
import Markdown

struct PrerequisiteCycle: CatalogCheck {
  static let identifier = "PrerequisiteCycle"
  static let rule = Rule(
    .graph,
    "Questions do not wait for each other in a circle.",
    because: "Whether one of them is skipped would depend on whether it is skipped.",
    example: CheckExample(
      .context(
        "questions/choice-count.md",
        """
        ## Skip when

        - [Does it make recurring work?](recurring-work.md) is `none`
        """),
      .change(
        "questions/recurring-work.md",
        failing: """
          - `daily` (4): Every day
            - for [Toil export](../antipatterns/toil-export.md) (2)
            - say: It comes back every day.

          ## Skip when

          - [How many options are there?](choice-count.md) is `one`
          """,
        passing: """
          - `daily` (4): Every day
            - for [Toil export](../antipatterns/toil-export.md) (2)
            - say: It comes back every day.
          """)))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    catalog.takenApart.compactMap { cycle in
      let places = zip(cycle, cycle.dropFirst() + cycle.prefix(1)).compactMap {
        context.skipConditions(of: $0, on: $1).first
      }
      guard let first = places.first, places.count == cycle.count else { return nil }
      return diagnostic(
        in: first.article, at: first.link.range, .cycle(cycle, places.map(\.location)))
    }
  }
}

extension Message {
  fileprivate static func cycle(_ cycle: [ArticleID], _ places: [Location]) -> Message {
    let names = (cycle + cycle.prefix(1)).map { "'\($0)'" }
    return Message(
      "\(names.joined(separator: " → ")) is a cycle of prerequisites",
      solutions: ["Remove one of these conditions, usually one on a question that is asked later"],
      notes: zip(zip(names, names.dropFirst()), places).map { pair, place in
        "\(pair.0) waits for \(pair.1) in \(place)"
      })
  }
}
