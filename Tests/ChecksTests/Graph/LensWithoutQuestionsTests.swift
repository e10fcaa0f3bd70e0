import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct LensWithoutQuestionsTests {
  @Test func reportsALensFromWhichNothingIsAsked() async {
    await Sample.clean
      .adding(
        "lenses/time.md",
        "---\nkind: lens\norder: 30\nupdated: 2026-11-23\n---\n\n⟦# Time⟧\n\nWhen.\n"
      ).expect(LensWithoutQuestions.self, "No question belongs to lens 'time'")
  }

  @Test func countsABrokenQuestion() async {
    let found = await Sample.clean
      .changing("questions/recurring-work.md", "- `none` (0)", to: "- none (0)")
      .diagnosed()
    #expect(found.map(\.identifier) == ["MalformedOption"])
  }
}
