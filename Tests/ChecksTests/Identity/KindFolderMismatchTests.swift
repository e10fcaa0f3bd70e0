import TestSupport
import Testing

@testable import Checks

struct KindFolderMismatchTests {
  @Test func reportsAKindInTheFolderOfAnotherAndNothingElse() async {
    await Sample.clean
      .changing("stories/registry-story.md", "kind: story", to: "kind: ⟦signal⟧")
      .expect(
        KindFolderMismatch.self,
        "Kind 'signal' does not fit 'stories/registry-story.md'; a signal stands in 'signals/registry-story.md'"
      )
  }

  @Test(arguments: ["notes/idea.md", "stories/old/idea.md", "idea.md"])
  func reportsAFileInNoFolder(path: String) async {
    await Sample.clean
      .adding(path, "---\nkind: ⟦story⟧\nupdated: 2026-11-23\n---\n\n# Idea\n")
      .expect(
        KindFolderMismatch.self,
        "Kind 'story' does not fit '\(path)'; a story stands in 'stories/idea.md'")
  }

  @Test func reportsASecondPolicy() async {
    await Sample.clean
      .adding("policies/ours.md", "---\nkind: ⟦policy⟧\nupdated: 2026-11-23\n---\n\n# Ours\n")
      .expect(
        KindFolderMismatch.self,
        "Kind 'policy' does not fit 'policies/ours.md'; a policy stands in 'policy.md'")
  }
}
