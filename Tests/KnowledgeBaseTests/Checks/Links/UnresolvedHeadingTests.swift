import Testing

@testable import KnowledgeBase

struct UnresolvedHeadingTests {
  @Test func looksInThisArticle() async {
    await Sample.clean.changing("stories/runner-story.md", "#figures", to: "⟦#figure⟧")
      .expect(
        UnresolvedHeading.self, "No heading '#figure' in this article; did you mean '#figures'?")
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
