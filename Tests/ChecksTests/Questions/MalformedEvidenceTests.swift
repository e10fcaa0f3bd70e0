import TestSupport
import Testing

@testable import Checks

struct MalformedEvidenceTests {
  @Test(arguments: [
    "⟦[Tag zoo](../antipatterns/tag-zoo.md) (3)⟧",
    "⟦pro [Tag zoo](../antipatterns/tag-zoo.md) (3)⟧",
    "⟦for the [Tag zoo](../antipatterns/tag-zoo.md) (3)⟧",
    "⟦**for** the [Tag zoo](../antipatterns/tag-zoo.md)⟧",
  ])
  func reportsALinkWithoutDirection(bullet: String) async {
    await Sample.clean
      .changing(
        "questions/choice-count.md", "for [Tag zoo](../antipatterns/tag-zoo.md) (3)", to: bullet
      )
      .expect(
        MalformedEvidence.self, "Evidence without 'for' or 'against' directly before its link")
  }

  @Test(arguments: ["⟦for Tag zoo (3)⟧", "⟦A remark.⟧", "⟦says: hello⟧"])
  func reportsABulletWithoutALink(bullet: String) async {
    await Sample.clean
      .changing("questions/recurring-work.md", "say: It comes back every day.", to: bullet)
      .expect(
        MalformedEvidence.self, "A bullet below an answer is evidence or 'say: ' and a sentence")
  }

  @Test func reportsAnEmptyAndASecondSaying() async {
    await Sample.clean
      .changing("questions/recurring-work.md", "say: It comes back every day.", to: "⟦say:⟧")
      .expect(MalformedEvidence.self, "'say:' without a sentence")
    await Sample.clean
      .appending("questions/recurring-work.md", "  - ⟦say: And again.⟧\n")
      .expect(MalformedEvidence.self, "Second 'say:' of one answer; the report prints one")
  }
}
