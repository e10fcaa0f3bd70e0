import TestSupport
import Testing

@testable import Checks

struct UnresolvedReferenceTests {
  @Test(arguments: [
    (
      text: "See [the zoo]⟦[tag-zoo]⟧.",
      summary:
        "Reference 'tag-zoo' has no definition, so its brackets are shown as text; did you mean '[the zoo](../antipatterns/tag-zoo.md)'?"
    ),
    (
      "See [the zoo]⟦[nowhere]⟧.",
      "Reference 'nowhere' has no definition, so its brackets are shown as text"
    ),
    (
      "See [nowhere]⟦[]⟧.",
      "Reference 'nowhere' has no definition, so its brackets are shown as text"
    ),
    (
      "See [*the* zoo]⟦[nowhere]⟧.",
      "Reference 'nowhere' has no definition, so its brackets are shown as text"
    ),
    (
      "See [`zoo`]⟦[nowhere]⟧.",
      "Reference 'nowhere' has no definition, so its brackets are shown as text"
    ),
    (
      "See ⟦[tag-zoo]⟧.",
      "'[tag-zoo]' is shown as text; did you mean '[Tag zoo](../antipatterns/tag-zoo.md)'?"
    ),
    (
      "See [⟦[Tag Zoo]⟧].",
      "'[Tag Zoo]' is shown as text; did you mean '[Tag zoo](../antipatterns/tag-zoo.md)'?"
    ),
    (
      "See [the zoo] ⟦(../antipatterns/tag-zoo.md)⟧.",
      "Space between '[the zoo]' and '(../antipatterns/tag-zoo.md)' makes text of a link"
    ),
    (
      "See [the zoo](⟦../antipatterns/tag zoo.md⟧).",
      "'[the zoo](../antipatterns/tag zoo.md)' is shown as text; a destination has no spaces"
    ),
  ])
  func reportsALinkThatIsShownAsText(text: String, summary: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n")
      .expect(UnresolvedReference.self, summary)
  }

  @Test(arguments: [
    "A slip [sic], a note [1], an interval [0, 1), a list [a, b].", "\\[a\\]\\[b\\]",
    "\\[a][b]", "`[a][b]`", "[the zoo][zoo]\n\n[zoo]: ../antipatterns/tag-zoo.md",
    "[tag-zoo]\n\n[tag-zoo]: ../antipatterns/tag-zoo.md", "    [a][b]",
    "<https://example.com/[a][b]>",
    "\\[tag-zoo\\]",
  ])
  func letsOrdinaryBracketsPass(text: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n").expectClean()
  }

  @Test func findsEachOfSeveralInOneParagraph() async {
    await Sample.clean
      .appending("lenses/economics.md", "\n[a]⟦[x]⟧ and `[a][x]` and\n[b]⟦[x]⟧\n")
      .expect(
        UnresolvedReference.self,
        "Reference 'x' has no definition, so its brackets are shown as text",
        "Reference 'x' has no definition, so its brackets are shown as text")
  }

  @Test(arguments: [
    (
      path: "antipatterns/toil-export.md", old: "[Sunset clause](../remedies/sunset-clause.md)",
      new: "[Sunset clause]⟦[sunset]⟧"
    ),
    (
      "questions/choose-once.md", "against [Tag zoo](../antipatterns/tag-zoo.md)",
      "against [Tag zoo]⟦[sunset]⟧"
    ),
    (
      "questions/choose-once.md", "[How many options are there?](choice-count.md)",
      "[How many options are there?]⟦[sunset]⟧"
    ),
    (
      "policy.md", "all of [Does it make recurring work?](questions/recurring-work.md)",
      "all of [Does it make recurring work?]⟦[sunset]⟧"
    ),
  ])
  func isAllThatIsSaidOfAnItem(path: String, old: String, new: String) async {
    await Sample.clean.changing(path, old, to: new)
      .expect(
        UnresolvedReference.self,
        "Reference 'sunset' has no definition, so its brackets are shown as text")
  }
}
