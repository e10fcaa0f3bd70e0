import Diagnostics
import TestSupport
import Testing

struct MarkedTextTests {
  @Test func takesMarksOut() {
    let marked = MarkedText("- [Singleton](⟦singelton.md⟧)")
    #expect(marked.text == "- [Singleton](singelton.md)")
    #expect(marked.range == SourceRange(line: 1, column: 15, length: 12))
    #expect(marked.range.flatMap { marked.source[$0] } == "singelton.md")
  }

  @Test func allowsSeveralNestedAndEmptyMarks() {
    let marked = MarkedText("⟦a ⟦é⟧\n⟦⟧b⟧")
    #expect(marked.text == "a é\nb")
    #expect(marked.ranges.map(\.description) == ["1:1-2:2", "1:3-1:5", "2:1-2:1"])
  }

  @Test func hasNoRangeWithoutMarks() {
    #expect(MarkedText("a").range == nil)
  }
}

struct LineDifferenceTests {
  @Test func showsChangesWithTheirContext() {
    let old = (1...20).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 2\n", with: "LINE 2\nmore\n").replacing("line 19\n", with: "")
    #expect(
      LineDifference.unified(from: old, to: new) == """
        @@ -1,5 +1,6 @@
         line 1
        -line 2
        +LINE 2
        +more
         line 3
         line 4
         line 5
        @@ -16,5 +17,4 @@
         line 16
         line 17
         line 18
        -line 19
         line 20

        """)
  }

  @Test func comparesBytes() {
    #expect(LineDifference.unified(from: "a\n", to: "a\n") == "")
    #expect(LineDifference.unified(from: "é\n", to: "e\u{301}\n") != "")
    #expect(LineDifference.unified(from: "a\r\n", to: "a\n") != "")
    #expect(LineDifference.unified(from: "a\n", to: "a").contains("No newline at end of file"))
    #expect(LineDifference.unified(from: "", to: "a\n") == "@@ -1,0 +1,1 @@\n+a\n")
  }
}

struct SeededGeneratorTests {
  @Test func repeatsItselfForASeed() {
    var random = SeededGenerator(seed: 1_234_567)
    // The reference values of SplitMix64.
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test(arguments: TextStyle.allCases)
  func makesTheSameTextForTheSameSeed(_ style: TextStyle) {
    var one = SeededGenerator(seed: 5)
    var two = SeededGenerator(seed: 5)
    #expect((0..<20).map { _ in one.text(style) } == (0..<20).map { _ in two.text(style) })
  }
}
