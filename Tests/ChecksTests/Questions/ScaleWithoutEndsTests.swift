import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ScaleWithoutEndsTests {
  @Test func reportsAScaleWithoutAWorstAnswer() async {
    await Sample.clean
      .changing("questions/choose-once.md", "`often` (4)", to: "`often` (3)")
      .changing("questions/choose-once.md", "## Answers", to: "⟦## Answers⟧")
      .expect(ScaleWithoutEnds.self, "No answer at level 4; a question has one at 0 and one at 4")
  }

  @Test func reportsAScaleWithoutABestAnswer() async {
    await Sample.clean
      .changing("questions/choose-once.md", "`once` (0)", to: "`once` (1)")
      .changing("questions/choose-once.md", "## Answers", to: "⟦## Answers⟧")
      .expect(ScaleWithoutEnds.self, "No answer at level 0; a question has one at 0 and one at 4")
  }

  @Test func isSilentWhereALevelIsUnreadable() async {
    let found = await Sample.clean
      .changing("questions/choose-once.md", "`often` (4)", to: "`often` (four)")
      .diagnosed()
    #expect(found.map(\.identifier) == ["LevelOutsideScale"])
  }
}
