import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct DuplicateRelationTests {
  @Test func reportsTheSecondItem() async {
    let sample = Sample.clean.changing(
      "antipatterns/toil-export.md", "\n\n## See also",
      to: "\n- [A clause](⟦../remedies/sunset-clause.md#worsens⟧): again.\n\n## See also")
    await sample.expect(DuplicateRelation.self, "'sunset-clause' stands twice in 'Remedied by'")
    let compilation = await sample.compiled()
    #expect(
      await Checker.diagnostics(of: compilation).first?.notes == ["The first one stands on line 25"]
    )
    #expect(compilation.catalog.relations(from: "toil-export").count == 2)
  }

  @Test func reportsEvidenceTwiceInOneAnswer() async {
    await Sample.clean
      .changing(
        "questions/choice-count.md", "  - for [Tag zoo](../antipatterns/tag-zoo.md) (3)",
        to: """
            - for [Tag zoo](../antipatterns/tag-zoo.md) (3)
            - for [Tag zoo](⟦../antipatterns/tag-zoo.md⟧) (1)
          """
      ).expect(
        DuplicateRelation.self, "'tag-zoo' stands twice in answer 'many'")
  }
}
