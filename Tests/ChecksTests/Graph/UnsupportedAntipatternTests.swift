import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnsupportedAntipatternTests {
  @Test func reportsOneThatNoAnswerNames() async {
    await Sample.clean
      .adding(
        "antipatterns/manual-gate.md",
        """
        ---
        kind: antipattern
        status: draft
        updated: 2026-11-23
        ---

        ⟦# Manual gate⟧

        Somebody far off signs.

        ## How it starts

        By fear.

        ## What it costs

        Days.

        ## Limits

        Some laws.

        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): it ends.

        ## Sources

        - Own.

        """
      ).expect(UnsupportedAntipattern.self, "No answer bears on 'manual-gate'")
  }

  @Test func reportsOneThatAnswersOnlySpeakAgainst() async {
    await Sample.clean
      .changing(
        "questions/choice-count.md", "\n  - for [Tag zoo](../antipatterns/tag-zoo.md) (3)", to: ""
      )
      .changing("antipatterns/tag-zoo.md", "# Tag zoo", to: "⟦# Tag zoo⟧")
      .expect(UnsupportedAntipattern.self, "Answers speak only against 'tag-zoo', and none for it")
  }

  @Test func countsEvidenceOfABrokenQuestion() async {
    let found = await Sample.clean
      .changing("questions/choice-count.md", "- `one` (0)", to: "- one (0)").diagnosed()
    #expect(found.map(\.identifier) == ["MalformedOption"])
  }
}
