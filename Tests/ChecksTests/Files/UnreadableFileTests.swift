import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct UnreadableFileTests {
  @Test func reportsAFileThatCannotBeReadAndNothingElseAboutIt() async {
    await Sample.clean
      .adding(ContentFile(path: "stories/loop.md", payload: .unreadable(reason: "too many links")))
      .expect(UnreadableFile.self, "File cannot be read: too many links")
  }
}
