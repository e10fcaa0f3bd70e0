import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnknownSectionTests {
  @Test(arguments: [
    (
      path: "antipatterns/tag-zoo.md", old: "## Remedied by", new: "⟦## Remedied bye⟧",
      summary: "'Remedied bye' is no section; did you mean 'Remedied by'?"
    ),
    (
      "heuristics/desire-path.md", "## Limits", "⟦## limits⟧",
      "'limits' is no section; did you mean 'Limits'?"
    ),
    (
      "stories/registry-story.md", "## Caveats", "⟦## Kaveats⟧",
      "'Kaveats' is no section; did you mean 'Caveats'?"
    ),
  ])
  func suggestsTheSectionThatWasMeant(
    path: String, old: String, new: String, summary: String
  ) async {
    await Sample.clean.changing(path, old, to: new).expect(UnknownSection.self, summary)
  }

  @Test func reportsAHeadingThatIsLikeNone() async {
    await Sample.clean.appending("lenses/economics.md", "\n⟦## Afterthoughts⟧\n\nNone.\n")
      .expect(UnknownSection.self, "'Afterthoughts' is no section")
  }

  @Test func saysWhereAnInverseIsWritten() async {
    let sample = Sample.clean.appending(
      "remedies/sunset-clause.md", "\n⟦## Remedy for⟧\n\n- [Tag zoo](../antipatterns/tag-zoo.md)\n")
    await sample.expect(
      UnknownSection.self,
      "'Remedy for' is derived from 'Remedied by' at the other end and never written")
    #expect(
      await sample.diagnosed().first?.solutions
        == ["Remove the section, and write 'Remedied by' in an anti-pattern"])
  }
}
