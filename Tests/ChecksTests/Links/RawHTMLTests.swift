import TestSupport
import Testing

@testable import Checks

struct RawHTMLTests {
  @Test(arguments: [
    (text: "⟦<div>⟧\nsome text\n</div>", subject: "'<div>'"),
    ("A ⟦<b>⟧bold</b> word.", "'<b>'"),
    ("A line\\\nand then ⟦<br>⟧ another.", "'<br>'"),
    ("⟦<!-- to do -->⟧", "An HTML comment"),
    ("Text ⟦<!-- counterweight-disable-next-line RawHTML: why -->⟧ text.", "An HTML comment"),
    ("- item\nlazy ⟦<kbd>⟧Ctrl</kbd>", "'<kbd>'"),
  ])
  func refusesIt(text: String, subject: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n")
      .expect(RawHTML.self, "\(subject) is raw HTML, which an article may not have")
  }

  @Test func reportsEachTag() async {
    await Sample.clean.appending("lenses/economics.md", "\n⟦<b>⟧a</b> ⟦<i>⟧b</i> ⟦<b>⟧c</b>\n")
      .expect(
        RawHTML.self, "'<b>' is raw HTML, which an article may not have",
        "'<i>' is raw HTML, which an article may not have",
        "'<b>' is raw HTML, which an article may not have")
  }

  @Test(arguments: ["`<b>`", "<https://example.com>", "a < b > c", "&lt;b&gt;", "    <b>"])
  func letsOtherThingsPass(text: String) async {
    await Sample.clean.appending("lenses/economics.md", "\n\(text)\n").expectClean()
  }
}
