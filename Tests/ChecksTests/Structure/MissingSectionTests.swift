import TestSupport
import Testing

@testable import Checks

struct MissingSectionTests {
  @Test(arguments: [
    (
      path: "antipatterns/toil-export.md", title: "# Toil export",
      section: "## Limits\n\nSometimes the other team is better placed.\n\n", name: "Limits",
      kind: "an anti-pattern"
    ),
    (
      "remedies/sunset-clause.md", "# Sunset clause",
      "## What to do\n\nWrite the end beside the label.\n\n", "What to do", "a remedy"
    ),
    (
      "signals/growing-list.md", "# Growing list",
      "## Threshold\n\nMore than seven in one list.\n\n",
      "Threshold", "a signal"
    ),
    (
      "quantities/minutes-per-day.md", "# Minutes a day",
      "## Why ask\n\nMinutes a day are what nobody adds up.\n\n", "Why ask", "a quantity"
    ),
    (
      "policy.md", "# The policy",
      "## Sources\n\n- Counterweight's own starting values, 2026-11-23.\n", "Sources", "a policy"
    ),
  ])
  func reportsAtTheTitle(
    path: String, title: String, section: String, name: String, kind: String
  ) async {
    await Sample.clean.changing(path, section, to: "").changing(
      path, title + "\n", to: "⟦\(title)⟧\n"
    )
    .expect(MissingSection.self, "Section '\(name)' is missing; \(kind) needs it")
  }

  @Test func pointsAtTheHeadingOfAnotherLevel() async {
    await Sample.clean
      .changing("signals/growing-list.md", "## Threshold", to: "⟦### Threshold⟧")
      .expect(
        MissingSection.self,
        "Section 'Threshold' has a heading of level 3; a section of a signal has level 2")
  }
}
