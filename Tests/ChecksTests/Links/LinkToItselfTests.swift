import TestSupport
import Testing

@testable import Checks

struct LinkToItselfTests {
  @Test func reportsAMention() async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦tag-zoo.md⟧")
      .expect(LinkToItself.self, "'tag-zoo.md' leads to the article in which it stands")
  }

  @Test func reportsARelation() async {
    await Sample.clean
      .changing(
        "antipatterns/toil-export.md", "- [Tag zoo](tag-zoo.md)", to: "- [Me](⟦toil-export.md⟧)"
      )
      .expect(LinkToItself.self, "'toil-export.md' leads to the article in which it stands")
  }

  @Test func letsAnArticleLinkToItsHeadings() async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "tag-zoo.md#limits")
      .expectClean()
  }
}
