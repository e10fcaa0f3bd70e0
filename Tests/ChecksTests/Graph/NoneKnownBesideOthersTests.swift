import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct NoneKnownBesideOthersTests {
  private static let items = """
    - [Toil export](../antipatterns/toil-export.md): somebody must renew.
    - Platform team: it sends the reminders.
    """

  @Test func acceptsItAlone() async {
    let sample = Sample.clean.changing(
      "remedies/sunset-clause.md", Self.items, to: "- None known.")
    await sample.expectClean()
    let relations = await sample.compiled().catalog.relations(from: "sunset-clause")
    #expect(relations.contains { $0.kind == .worsens && $0.target == .noneKnown })
  }

  @Test func reportsItBesideOthers() async {
    await Sample.clean
      .changing(
        "remedies/sunset-clause.md", "- Platform team: it sends the reminders.",
        to: "- ⟦None known.⟧"
      )
      .expect(
        NoneKnownBesideOthers.self, "'None known.' stands beside other items and contradicts them")
  }

  @Test(arguments: ["None known", "none known.", "*None known*", "None"])
  func reportsItMisspelt(text: String) async {
    await Sample.clean
      .changing("remedies/sunset-clause.md", Self.items, to: "- ⟦\(text)⟧")
      .expect(
        NoneKnownBesideOthers.self,
        "'\(text.filter { $0 != "*" })' would be the name of a quality; did you mean 'None known.'?"
      )
  }
}
