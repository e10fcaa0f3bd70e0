import Diagnostics
import Testing

struct ReplacementTests {
  private static let file = SourceFile(path: "a.md", text: "one two\nthrée four\n")

  @Test(arguments: [
    (
      edits: [Replacement(SourceRange(line: 1, column: 1, length: 3), with: "1")],
      "1 two\nthrée four\n"
    ),
    ([Replacement(SourceRange(line: 2, column: 8, length: 4), with: "4")], "one two\nthrée 4\n"),
    (
      [
        Replacement(SourceRange(line: 2, column: 1, length: 6), with: "3"),
        Replacement(SourceRange(line: 1, column: 5, length: 3), with: "2"),
      ], "one 2\n3 four\n"
    ),
    (
      [Replacement(SourceRange(line: 1, column: 1, length: 0), with: "zero ")],
      "zero one two\nthrée four\n"
    ),
    ([], "one two\nthrée four\n"),
  ])
  func isCarriedOut(edits: [Replacement], expected: String) {
    #expect(Self.file.applying(edits) == expected)
  }

  @Test func leavesOutWhatOverlapsOrLiesOutside() {
    let edits = [
      Replacement(SourceRange(line: 1, column: 1, length: 5), with: "A"),
      Replacement(SourceRange(line: 1, column: 3, length: 2), with: "B"),
      Replacement(SourceRange(line: 9, column: 1, length: 1), with: "C"),
    ]
    #expect(Self.file.applying(edits) == "Awo\nthrée four\n")
  }
}
