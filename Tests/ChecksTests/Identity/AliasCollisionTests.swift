import TestSupport
import Testing

@testable import Checks

struct AliasCollisionTests {
  @Test func reportsAnAliasThatIsAnID() async {
    await Sample.clean
      .changing("stories/registry-story.md", "[cache-story]", to: "[cache-story, ⟦tag-zoo⟧]")
      .expect(AliasCollision.self, "Alias 'tag-zoo' is the id of 'antipatterns/tag-zoo.md'")
  }

  @Test func reportsAnAliasOfTwoArticles() async {
    await Sample.clean.changing("stories/registry-story.md", "[cache-story]", to: "[⟦label-zoo⟧]")
      .expect(
        AliasCollision.self, "Alias 'label-zoo' is an alias of 'antipatterns/tag-zoo.md' already")
  }
}
