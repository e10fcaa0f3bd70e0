import TestSupport
import Testing

@testable import Checks

struct DeepNestingTests {
  @Test func reportsWhereTheFirstBlockIsLeftOut() async {
    let deep =
      String(repeating: ">", count: 256) + "⟦⟧" + String(repeating: ">", count: 44) + " deep\n"
    await Sample.clean.appending("stories/registry-story.md", "\n## Notes\n\n\(deep)")
      .expect(DeepNesting.self, "Nesting deeper than 256 levels is left out")
  }

  @Test func acceptsWhatPeopleWrite() async {
    await Sample.clean.appending("stories/registry-story.md", "\n## Notes\n\n> - > a\n>   - b\n")
      .expectClean()
  }
}
