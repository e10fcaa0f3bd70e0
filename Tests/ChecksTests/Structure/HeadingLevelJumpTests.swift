import TestSupport
import Testing

@testable import Checks

struct HeadingLevelJumpTests {
  @Test func suggestsTheLevelThatFollows() async {
    await Sample.clean.changing("stories/runner-story.md", "### Later", to: "⟦#### Later⟧")
      .expect(
        HeadingLevelJump.self,
        "'Later' has level 4 after a heading of level 2; did you mean '### Later'?")
  }

  @Test func letsLevelsFallAsTheyLike() async {
    await Sample.clean
      .appending(
        "lenses/economics.md", "\n## Notes\n\nA.\n\n### B\n\n#### C\n\nD.\n\n## Sources\n\n- E.\n"
      )
      .expectClean()
  }
}
