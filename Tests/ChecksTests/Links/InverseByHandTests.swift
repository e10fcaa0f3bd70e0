import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct InverseByHandTests {
  @Test func reportsTheEndThatComesLaterByPath() async {
    let sample = Sample.clean.appending(
      "antipatterns/tag-zoo.md", "\n## See also\n\n- [Toil export](toil-export.md): who pays.\n"
    ).changing(
      "antipatterns/toil-export.md", "- [Tag zoo](tag-zoo.md)", to: "- [Tag zoo](⟦tag-zoo.md⟧)")
    await sample.expect(
      InverseByHand.self, "'tag-zoo' has this 'See also' already; the other end is derived")
    #expect(
      await sample.diagnosed().first?.notes
        == ["The other one is antipatterns/tag-zoo.md:54"])
  }

  @Test func letsTwoArticlesCounterEachOther() async {
    await Sample.clean
      .appending(
        "heuristics/desire-path.md",
        "\n## Countered by\n\n- [Sunset clause](../remedies/sunset-clause.md): paths end, too.\n"
      ).expectClean()
  }
}
