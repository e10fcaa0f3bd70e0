import TestSupport
import Testing

@testable import Checks

struct AbsoluteLinkTests {
  @Test func suggestsTheRelativePath() async {
    await Sample.clean
      .changing(
        "antipatterns/tag-zoo.md", "(../signals/growing-list.md)",
        to: "(⟦/signals/growing-list.md⟧)"
      )
      .expect(
        AbsoluteLink.self,
        "'/signals/growing-list.md' is an absolute path; links are relative to their file; did you mean '../signals/growing-list.md'?"
      )
  }

  @Test func suggestsNothingForAPathThatIsNone() async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦/etc/passwd⟧")
      .expect(
        AbsoluteLink.self, "'/etc/passwd' is an absolute path; links are relative to their file")
  }
}
