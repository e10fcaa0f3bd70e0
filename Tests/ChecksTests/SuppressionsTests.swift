import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import Checks

struct SuppressionsTests {
  private static let dangling = "\nSee [it](nowhere-near-anything-here.md).\n"

  @Test(arguments: ["\n", "\n\n", "\n   \n\n"])
  func silencesOneCheckOnTheNextLine(gap: String) async {
    let comment = "\n<!-- counterweight-disable-next-line UnresolvedLink: the article follows -->"
    await Sample.clean
      .appending("lenses/economics.md", comment + gap + Self.dangling.dropFirst()).expectClean()
  }

  @Test func silencesNothingElse() async {
    let comment = "\n<!-- counterweight-disable-next-line RawHTML: the article follows -->"
    await Sample.clean.appending("lenses/economics.md", comment + Self.dangling)
      .expect(UnresolvedLink.self, "No file 'nowhere-near-anything-here.md' in the knowledge base")
  }

  @Test func silencesNothingFurtherDown() async {
    let comment = "\n<!-- counterweight-disable-next-line UnresolvedLink: the article follows -->"
    await Sample.clean.appending("lenses/economics.md", comment + "\nA line.\n" + Self.dangling)
      .expect(UnresolvedLink.self, "No file 'nowhere-near-anything-here.md' in the knowledge base")
  }

  @Test func silencesChecksOfTheWholeGraph() async {
    await Sample.clean.adding(
      "lenses/time.md",
      """
      ---
      kind: lens
      order: 30
      updated: 2026-11-23
      ---

      <!-- counterweight-disable-next-line LensWithoutQuestions: its questions come with the next wave -->
      # Time

      When.

      """
    ).expectClean()
  }

  @Test func commentsMayStandAboveEachOther() async {
    let comments = ["UnresolvedLink", "RawHTML"].map {
      "<!-- counterweight-disable-next-line \($0): the article follows -->"
    }
    await Sample.clean
      .appending(
        "lenses/economics.md",
        "\n\(comments.joined(separator: "\n"))\n<b>[it](nowhere-near.md)</b> text\n"
      )
      .expectClean()
  }

  @Test func mayRunOverLines() async {
    let comment =
      "\n<!-- counterweight-disable-next-line UnresolvedLink:\n  the article follows\n-->"
    await Sample.clean.appending("lenses/economics.md", comment + Self.dangling).expectClean()
  }

  @Test(arguments: [
    (
      literal: "<!-- counterweight-disable-next-line A: b -->",
      form: Suppressions.Form?.some(.complete(identifier: "A", reason: "b"))
    ),
    (
      "<!--counterweight-disable-next-line A: b: c-->\n", .complete(identifier: "A", reason: "b: c")
    ),
    ("<!-- counterweight-disable-next-line A -->", .withoutReason(identifier: "A")),
    ("<!-- counterweight-disable-next-line A: -->", .withoutReason(identifier: "A")),
    ("<!-- counterweight-disable-next-line -->", .withoutIdentifier),
    ("<!-- counterweight-disable-next-line : why -->", .withoutIdentifier),
    ("<!-- counterweight-disable-next-lines A: b -->", nil), ("<!-- a note -->", nil),
    ("<!-->", nil),
    ("<!-- counterweight-disable-next-line A: b --> <b>", nil),
    ("<!-- counterweight-disable-next-line A: b --><!-- c -->", nil), ("<b>", nil),
  ])
  func readsComments(literal: String, form: Suppressions.Form?) {
    #expect(Suppressions.form(of: literal) == form)
  }
}
