import TestSupport
import Testing

@testable import Checks

struct UnclosedFrontMatterTests {
  @Test func reportsFrontMatterThatRunsOn() async {
    await Sample.clean.adding("stories/open-story.md", "⟦---⟧\nkind: story\n\n# Open\n")
      .expect(UnclosedFrontMatter.self, "Front matter is not closed")
  }
}
