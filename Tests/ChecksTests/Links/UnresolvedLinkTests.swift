import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnresolvedLinkTests {
  @Test(arguments: [
    (destination: "toil-exprt.md", nearest: "toil-export.md"),
    ("../signals/toil-export.md", "toil-export.md"),
    ("sunset-clause.md", "../remedies/sunset-clause.md"),
    ("../signals/growing-lists.md", "../signals/growing-list.md"),
    ("toil-export", "toil-export.md"),
  ])
  func suggestsTheNearestFile(destination: String, nearest: String) async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦\(destination)⟧")
      .expect(
        UnresolvedLink.self,
        "No file '\(destination)' in the knowledge base; did you mean '\(nearest)'?")
  }

  @Test(arguments: ["something-else-altogether.md", "../", "../heuristics/", "tag-zoo.md?x=1#y"])
  func suggestsNothingWhereNothingIsNear(destination: String) async {
    let found = await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: destination)
      .diagnosed()
    #expect(found.map(\.identifier) == ["UnresolvedLink"])
  }

  @Test func reportsALinkWithoutDestination() async {
    await Sample.clean.changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦⟧")
      .expect(UnresolvedLink.self, "Link 'somebody pays' leads nowhere")
  }

  @Test func reportsImagesSinceTheFormatHasNone() async {
    await Sample.clean.appending("lenses/economics.md", "\n![A curve](⟦curve.png⟧)\n")
      .expect(UnresolvedLink.self, "No file 'curve.png' in the knowledge base")
  }

  @Test func aRelationThatDanglesIsReportedOnce() async {
    await Sample.clean
      .changing(
        "antipatterns/toil-export.md", "../remedies/sunset-clause.md", to: "⟦../remedies/sunset.md⟧"
      )
      .expect(UnresolvedLink.self, "No file '../remedies/sunset.md' in the knowledge base")
  }

  @Test func aLinkToABrokenArticleIsNoDanglingLink() async {
    let found = await Sample.clean.adding("signals/growing-list.md", "# Growing list\n")
      .diagnosed()
    #expect(found.map(\.identifier) == ["MissingFrontMatter"])
  }
}
