import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct UnresolvedHeadingTests {
  @Test func looksInThisArticle() async {
    await Sample.clean.changing("stories/runner-story.md", "#figures", to: "⟦#figure⟧")
      .expect(
        UnresolvedHeading.self, "No heading '#figure' in this article; did you mean '#figures'?")
  }

  @Test func theRelationIsBuiltAllTheSame() async {
    let sample = Sample.clean.changing(
      "antipatterns/toil-export.md", "../remedies/sunset-clause.md",
      to: "⟦../remedies/sunset-clause.md#how-to⟧")
    await sample.expect(UnresolvedHeading.self, "No heading '#how-to' in 'sunset-clause'")
    let relations = await sample.compiled().catalog.relations(from: "toil-export")
    #expect(relations.map(\.targetID) == ["sunset-clause", "tag-zoo"])
  }

  @Test func looksInTheOtherArticle() async {
    await Sample.clean
      .changing(
        "stories/runner-story.md", "../antipatterns/tag-zoo.md#how-it-starts",
        to: "⟦../antipatterns/tag-zoo.md#beginnings⟧"
      )
      .expect(UnresolvedHeading.self, "No heading '#beginnings' in 'tag-zoo'")
  }
}
