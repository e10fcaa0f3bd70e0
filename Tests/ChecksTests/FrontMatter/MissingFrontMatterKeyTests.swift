import TestSupport
import Testing

@testable import Checks

struct MissingFrontMatterKeyTests {
  @Test(arguments: [
    (path: "stories/runner-story.md", line: "origin: fictional\n", key: "origin", kind: "a story"),
    ("signals/growing-list.md", "status: reviewed\n", "status", "a signal"),
    ("questions/choose-once.md", "class: major\n", "class", "a question"),
    ("quantities/minutes-per-day.md", "unit: min\n", "unit", "a quantity"),
    ("lenses/economics.md", "order: 20\n", "order", "a lens"),
    ("policy.md", "updated: 2026-11-23\n", "updated", "a policy"),
    ("heuristics/desire-path.md", "kind: heuristic\n", "kind", "a heuristic"),
  ])
  func reportsAKeyThatIsMissing(path: String, line: String, key: String, kind: String) async {
    await Sample.clean.changing(path, line, to: "")
      .expect(MissingFrontMatterKey.self, "Key '\(key)' is missing; \(kind) needs it")
  }

  @Test func pointsAtTheStartOfTheFrontMatter() async {
    await Sample.clean
      .changing("stories/runner-story.md", "---\nkind", to: "⟦---⟧\nkind")
      .changing("stories/runner-story.md", "origin: fictional\n", to: "")
      .expect(MissingFrontMatterKey.self, "Key 'origin' is missing; a story needs it")
  }
}
