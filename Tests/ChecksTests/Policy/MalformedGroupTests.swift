import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct MalformedGroupTests {
  @Test func reportsAGroupOfOne() async {
    await Sample.clean
      .changing(
        "policy.md",
        "[How many options are there?](questions/choice-count.md), [Can it be chosen once?](questions/choose-once.md): they are one burden.",
        to:
          "⟦[How many options are there?](questions/choice-count.md): it is [one](questions/choose-once.md).⟧"
      ).expect(MalformedGroup.self, "A group that counts as one has at least two questions")
  }

  @Test func reportsAQuestionInTwoGroups() async {
    await Sample.clean
      .changing(
        "policy.md", "\n\n## Verdicts",
        to:
          "\n- [Does it?](questions/recurring-work.md), [Can it?](⟦questions/choose-once.md⟧)\n\n## Verdicts"
      ).expect(MalformedGroup.self, "'choose-once' is in a group already, and counts in one only")
  }
}
