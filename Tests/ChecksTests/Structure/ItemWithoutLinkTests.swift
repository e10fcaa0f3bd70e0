import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ItemWithoutLinkTests {
  @Test(arguments: [
    "Sunset clause: the export ends.", "**Sunset clause**", "`sunset-clause`",
    "![Sunset](https://example.com/sunset.png)", "<!-- to do -->",
  ])
  func reportsAnItemThatSaysNothingToTheGraph(item: String) async {
    let found = await Sample.clean.changing(
      "antipatterns/toil-export.md",
      "- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.",
      to: "- \(item)"
    ).diagnosed().filter { $0.identifier != "RawHTML" }
    #expect(
      found.map(\.summary)
        == ["Item without a link; each item of 'Remedied by' links to a remedy"])
  }

  @Test func pointsAtTheItem() async {
    await Sample.clean.changing(
      "antipatterns/toil-export.md",
      "- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.",
      to: "- ⟦Sunset clause: the export ends.⟧\n\n  And no more."
    ).expect(
      ItemWithoutLink.self, "Item without a link; each item of 'Remedied by' links to a remedy")
  }

  @Test func acceptsPlainTextWhereItIsLegal() async {
    await Sample.clean
      .changing("remedies/sunset-clause.md", "- Churn: nothing", to: "- *Churn*: nothing")
      .expectClean()
  }

  @Test func reportsAnEmptyItemEvenThere() async {
    await Sample.clean
      .changing("remedies/sunset-clause.md", "- Churn: nothing is there for long.", to: "⟦-⟧")
      .expect(
        ItemWithoutLink.self,
        "Item without a link; each item of 'Overdone becomes' links to an anti-pattern or a heuristic"
      )
  }
}
