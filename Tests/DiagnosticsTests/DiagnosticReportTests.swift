import Diagnostics
import TestSupport
import Testing

struct DiagnosticReportTests {
  @Test func printsEachDiagnosticWithItsLineAndATally() {
    let story = MarkedText("# Title\n\n- [Singleton](⟦singelton.md⟧): reason\n")
    let other = MarkedText("⟦kin⟧: story\n")
    let files = [
      "b.md": SourceFile(path: "b.md", text: story.text),
      "a.md": SourceFile(path: "a.md", text: other.text),
    ]
    let text = DiagnosticReport.text(
      [
        Diagnostic(
          .error, "UnresolvedLink", path: "b.md", range: story.range,
          summary: "there is no file 'singelton.md'; did you mean 'singleton.md'?",
          solutions: ["Write 'singleton.md'."], notes: ["Names are compared exactly."]),
        Diagnostic(
          .warning, "MissingSource", path: "b.md", range: nil, summary: "no source is named"),
        Diagnostic(
          .error, "UnknownKey", path: "a.md", range: other.range, summary: "unknown key 'kin'"),
        Diagnostic(
          .error, "Unreadable", path: "c.md", range: nil, summary: "the file cannot be read"),
      ], source: { files[$0] })
    expectSnapshot(text, named: "report.diagnostics.txt")
  }

  @Test func printsNothingForNothing() {
    #expect(DiagnosticReport.text([], source: { _ in nil }) == "")
  }

  @Test(arguments: [
    (errors: 1, warnings: 0, tally: "1 error in 1 file"),
    (errors: 2, warnings: 1, tally: "2 errors and 1 warning in 1 file"),
    (errors: 0, warnings: 2, tally: "2 warnings in 1 file"),
    (errors: 0, warnings: 0, tally: "nothing in 0 files"),
  ])
  func tallies(errors: Int, warnings: Int, tally: String) {
    let diagnostics =
      (0..<errors).map { _ in diagnostic(.error) }
      + (0..<warnings).map { _ in diagnostic(.warning) }
    #expect(DiagnosticReport.tally(diagnostics) == tally)
  }

  @Test(arguments: [
    "⟦a⟧ b", "a ⟦b⟧", "\t⟦a⟧\tb", "漢⟦字⟧ a", "👩‍👩‍👧 ⟦é⟧", "e\u{301}⟦a⟧", "⟦⟧", "a⟦⟧", "\u{1B}[31m⟦a⟧",
  ])
  func putsTheCaretBelowTheText(_ text: String) throws {
    let marked = MarkedText(text)
    let lines = lines(of: marked)
    let before = try #require(
      marked.source[SourceRange(SourcePosition(line: 1, column: 1), marked.ranges[0].lowerBound)])
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let padding = lines[2][..<caret]
    let seen = before.replacing("\u{1B}", with: "\u{FFFD}")
    #expect(DisplayWidth.of(padding) - DisplayWidth.of("  | ") == DisplayWidth.of(seen))
    #expect(padding.count { $0 == "\t" } == before.count { $0 == "\t" })
  }

  @Test func underlinesTheWholeRangeOrTheRestOfTheLine() {
    #expect(lines(of: MarkedText("a ⟦漢字b⟧ c"))[2] == "  |   ^^^^^")
    #expect(lines(of: MarkedText("a ⟦bc\nd⟧"))[2] == "  |   ^^")
  }

  @Test func cutsLongLinesAroundTheCaret() throws {
    let marked = MarkedText(
      String(repeating: "a", count: 100_000) + "⟦b⟧" + String(repeating: "c", count: 100_000))
    let lines = lines(of: marked)
    #expect(lines[0].hasPrefix("a.md:1:100001: "))
    #expect(lines[1].count < 200)
    let padding = lines[2].prefix { $0 != "^" }
    #expect(lines[1].dropFirst(padding.count).first == "b")
  }

  @Test func countsTheColumnInCharacters() {
    #expect(lines(of: MarkedText("👩‍👩‍👧é⟦a⟧"))[0].hasPrefix("a.md:1:3: "))
  }

  @Test(arguments: ["\u{1B}[31m", "\n", "\r", "\u{202E}", "\u{2028}", "\u{7}"])
  func letsNoFileControlTheTerminal(_ control: String) {
    let hostile = Diagnostic(
      .error, "X", path: "a\(control).md", range: SourceRange(line: 1, column: 1, length: 1),
      summary: "b\(control)", solutions: ["c\(control)"], notes: ["d\(control)"])
    let text = DiagnosticReport.text([hostile]) { _ in
      SourceFile(path: "a.md", text: "e" + control + "f")
    }
    #expect(control == "\n" || !text.contains(control))
    // The head, the line with its caret, the solution, the note, an empty line and the tally.
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 8)
  }

  private func lines(of marked: MarkedText) -> [Substring] {
    let diagnostic = Diagnostic(.error, "X", path: "a.md", range: marked.range, summary: "y")
    return DiagnosticReport.text([diagnostic]) { SourceFile(path: $0, text: marked.text) }
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func diagnostic(_ severity: Severity) -> Diagnostic {
    Diagnostic(severity, "X", path: "a.md", range: nil, summary: "y")
  }
}

struct DiagnosticTests {
  @Test func sortsByPathPlaceIdentifierAndSummary() {
    func make(_ path: String, _ line: Int?, _ identifier: String, _ summary: String) -> Diagnostic {
      let range = line.map { SourceRange(line: $0, column: 1, length: 1) }
      return Diagnostic(.error, identifier, path: path, range: range, summary: summary)
    }
    let sorted = [
      make("a.md", nil, "A", "s"), make("a.md", 1, "B", "s"), make("a.md", 2, "A", "s"),
      make("a.md", 2, "A", "t"), make("a.md", 2, "B", "s"), make("a.md", 10, "A", "s"),
      make("b.md", 1, "A", "s"),
    ]
    for _ in 0..<10 { #expect(sorted.shuffled().sorted() == sorted) }
  }
}
