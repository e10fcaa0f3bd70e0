import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct TextOutsideListTests {
  @Test(arguments: [
    "⟦It is remedied by [a clause](../remedies/sunset-clause.md).⟧",
    "⟦1. [Sunset clause](../remedies/sunset-clause.md): first.⟧",
    "⟦> - [Sunset clause](../remedies/sunset-clause.md)⟧",
    "- [Sunset clause](../remedies/sunset-clause.md)\n\n⟦And so on.⟧\n\nAnd on.",
    "- [Sunset clause](../remedies/sunset-clause.md)\n\n⟦* [Sunset](../remedies/sunset-clause.md)⟧",
  ])
  func reportsTheFirstThingOutside(section: String) async {
    let found = Sample.clean.changing(
      "antipatterns/toil-export.md",
      "- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.", to: section)
    if section.contains("* [") {
      // The second list names the same remedy once more, which is a fault of its own.
      #expect(
        await found.diagnosed().map(\.identifier)
          == ["TextOutsideList", "DuplicateRelation"])
    } else {
      await found.expect(
        TextOutsideList.self, "Section 'Remedied by' holds one bullet list and nothing else")
    }
  }

  @Test func looksAtAnswersAndConditions() async {
    await Sample.clean
      .changing("questions/choose-once.md", "## Answers\n", to: "## Answers\n\n⟦Say which.⟧\n")
      .expect(TextOutsideList.self, "Section 'Answers' holds one bullet list and nothing else")
  }

  @Test func letsACommentStandBetweenTwoItems() async {
    await Sample.clean
      .changing(
        "remedies/sunset-clause.md", "- Platform team: it sends the reminders.",
        to: """
          <!-- counterweight-disable-next-line UnresolvedLink: the article follows next week -->
          - [A third](../antipatterns/nowhere-near-any-of-them.md): soon.
          """
      ).expectClean()
  }
}
