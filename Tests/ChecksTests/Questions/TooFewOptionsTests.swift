import TestSupport
import Testing

@testable import Checks

struct TooFewOptionsTests {
  @Test func reportsASingleAnswer() async {
    await Sample.clean
      .changing("questions/choose-once.md", "- `often` (4): Again with each change\n", to: "")
      .changing("questions/choose-once.md", "## Answers", to: "⟦## Answers⟧")
      .expect(TooFewOptions.self, "One answer is no choice; a question has at least 2")
  }
}
