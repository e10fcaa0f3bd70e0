import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct DuplicateArticleIDTests {
  @Test func reportsTheLaterFileAndKeepsTheFirst() async {
    let sample = Sample.clean.adding(
      "signals/desire-path.md",
      """
      ---
      kind: signal
      status: draft
      updated: 2026-11-23
      ---

      # Desire path seen

      Grass is worn.

      ## How to see it

      Look.

      ## Threshold

      One path.

      ## Sources

      - Own.

      """)
    await sample.expect(
      DuplicateArticleID.self,
      "Id 'desire-path' is taken by 'heuristics/desire-path.md'; ids are unique over all kinds")
    #expect(await sample.compiled().catalog.article("desire-path")?.kind == .heuristic)
  }
}
