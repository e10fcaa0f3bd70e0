import Diagnostics
import KnowledgeBase
import Markdown

/// Questions do not wait for each other in a circle.
///
/// Whether a question is skipped would depend on whether it is skipped.
///
/// ```
/// choice-count ──▶ choose-once
///       ▲               │
///       └───────────────┘
/// ```
///
/// - Fails: `choose-once` is skipped when `choice-count` is …, and the other way round.
/// - Passes: only one of the two conditions.
struct PrerequisiteCycle: CatalogCheck {
  static let identifier = "PrerequisiteCycle"

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
