import TestSupport
import Testing

@testable import Checks

struct ExtensionSyntaxTests {
  @Test(arguments: [
    (
      text: "⟦| a | b |⟧\n|---|:-:|\n| 1 | 2 |",
      summary: "A pipe table is an extension of CommonMark and is shown as text"
    ),
    (
      "⟦a | b⟧\n--- | ---\n1 | 2", "A pipe table is an extension of CommonMark and is shown as text"
    ),
    (
      "A claim⟦[^1]⟧.\n\n[^]: x",
      "Footnote '[^1]' is an extension of CommonMark and is shown as text"
    ),
    (
      "A claim⟦[^a-b]⟧.\n\n[^a-b]: https://example.com",
      "Footnote '[^a-b]' is an extension of CommonMark and is shown as text"
    ),
    ("It is ⟦~~⟧gone~~ there.", "'~~' is an extension of CommonMark and is shown as text"),
    ("- ⟦[ ]⟧ to do", "A task list is an extension of CommonMark and its boxes are shown as text"),
    ("1. ⟦[x]⟧ done", "A task list is an extension of CommonMark and its boxes are shown as text"),
  ])
  func reportsWhatLibcmarkShowsAsText(text: String, summary: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n")
      .expect(ExtensionSyntax.self, summary)
  }

  @Test(arguments: [
    "`| a |`", "```\n| a | b |\n|---|---|\n```", "a | b", "`[^1]` and `~~gone~~`",
    "- `[ ]` is a box",
    "\\[^1]", "a ~~ b", "[ ] is no item", "~~~\ncode\n~~~", "- [x][y]\n\n[y]: ../policy.md",
  ])
  func letsCodeAndPunctuationPass(text: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n").expectClean()
  }

  @Test func reportsBothThingsInOneParagraph() async {
    await Sample.clean
      .appending("lenses/economics.md", "\n⟦[^1]⟧ and ⟦~~⟧that~~\n")
      .expect(
        ExtensionSyntax.self, "Footnote '[^1]' is an extension of CommonMark and is shown as text",
        "'~~' is an extension of CommonMark and is shown as text")
  }
}
