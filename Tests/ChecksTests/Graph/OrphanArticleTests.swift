import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct OrphanArticleTests {
  private static let signal =
    "## Signalled by\n\n- [Growing list](../signals/growing-list.md): a label a month.\n\n"

  private static let alone = Sample.clean
    .changing("antipatterns/tag-zoo.md", signal, to: "")
    .changing("signals/growing-list.md", "# Growing list", to: "⟦# Growing list⟧")

  private static let unmarked = Sample.clean
    .changing("antipatterns/tag-zoo.md", signal, to: "")

  @Test func reportsWhatNothingLeadsTo() async {
    await Self.alone.expect(
      OrphanArticle.self, "Nothing links to 'growing-list', and it relates to nothing")
  }

  @Test func countsNoLinkToItself() async {
    let sample = Self.unmarked.appending(
      "signals/growing-list.md", "\nSee [above](#threshold).\n")
    #expect(await sample.diagnosed().map(\.identifier) == [OrphanArticle.identifier])
  }

  @Test(arguments: [
    (path: "lenses/economics.md", text: "\nSee [a list](../signals/growing-list.md).\n"),
    ("lenses/economics.md", "\nSee [a list](../signals/growing-list.md#threshold).\n"),
    (
      "signals/growing-list.md",
      "\n## See also\n\n- [Tag zoo](../antipatterns/tag-zoo.md): its cause.\n"
    ),
  ])
  func isSilentWhereOneWayLeadsThere(path: String, text: String) async {
    await Self.unmarked.appending(path, text).expectClean()
  }

  /// A slip of the pen has its own diagnostic.
  @Test(arguments: [
    (link: "../signals/growing-lists.md", check: UnresolvedLink.identifier),
    ("../signals/Growing-list.md", LinkCaseMismatch.identifier),
    ("/signals/growing-list.md", AbsoluteLink.identifier),
    ("../../signals/growing-list.md", LinkOutsideContent.identifier),
  ])
  func takesAMisspeltLinkForOne(link: String, check: String) async {
    let sample = Self.unmarked.appending("lenses/economics.md", "\nSee [a list](\(link)).\n")
    #expect(await sample.diagnosed().map(\.identifier) == [check])
  }
}
