import TestSupport
import Testing

@testable import Checks

struct LongSummaryTests {
  @Test(arguments: [(length: 301, isLong: true), (300, false), (299, false)])
  func countsCharactersAsPeopleDo(length: Int, isLong: Bool) async {
    // Each of these is one character for people, and four bytes.
    let text = String(repeating: "é", count: 100) + String(repeating: "🧾", count: length - 100)
    let sample = Sample.clean.changing(
      "signals/growing-list.md", "Options arrive and none goes.",
      to: isLong ? "⟦\(text)⟧" : text)
    guard isLong else { return await sample.expectClean() }
    await sample.expect(LongSummary.self, "Summary has 301 characters; a card shows 300")
  }

  @Test func countsWithoutMarkup() async {
    let link = "[\(String(repeating: "x", count: 280))](https://example.com/a/long/address)"
    await Sample.clean.changing(
      "signals/growing-list.md", "Options arrive and none goes.", to: "**See** \(link)."
    ).expectClean()
  }

  @Test func looksAtTheFirstParagraphOnly() async {
    await Sample.clean.changing(
      "signals/growing-list.md", "Options arrive and none goes.",
      to: "Options arrive.\n\n\(String(repeating: "More of them. ", count: 50))"
    ).expectClean()
  }

  @Test func pointsAtTheFirstLine() async {
    let lines = Array(repeating: "Options arrive and none goes.", count: 11)
    await Sample.clean.changing(
      "signals/growing-list.md", "Options arrive and none goes.",
      to: "⟦\(lines[0])⟧\n\(lines.dropFirst().joined(separator: "\n"))"
    ).expect(LongSummary.self, "Summary has 329 characters; a card shows 300")
  }
}
