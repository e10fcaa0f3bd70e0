import TestSupport
import Testing

@testable import Checks

struct EmptySectionTests {
  @Test(arguments: [
    (
      path: "heuristics/desire-path.md", old: "## Limits\n\nA fence for safety stays.",
      new: "⟦## Limits⟧", name: "Limits"
    ),
    (
      "heuristics/desire-path.md", "## Limits\n\nA fence for safety stays.",
      "⟦## Limits⟧\n\n### Of people", "Limits"
    ),
    (
      "antipatterns/toil-export.md",
      "## Remedied by\n\n- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.",
      "⟦## Remedied by⟧", "Remedied by"
    ),
    (
      "questions/choose-once.md",
      "## Skip when\n\n- [How many options are there?](choice-count.md) is `one`\n",
      "⟦## Skip when⟧\n", "Skip when"
    ),
  ])
  func reportsAHeadingWithNothingBelow(path: String, old: String, new: String, name: String) async {
    await Sample.clean.changing(path, old, to: new)
      .expect(EmptySection.self, "Section '\(name)' is empty")
  }
}
