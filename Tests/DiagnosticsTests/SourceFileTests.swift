import Diagnostics
import TestSupport
import Testing

struct SourceFileTests {
  @Test(arguments: [
    (text: "", lines: [""]),
    (text: "a", lines: ["a"]),
    (text: "a\n", lines: ["a", ""]),
    (text: "a\nb\r\nc\rd", lines: ["a", "b", "c", "d"]),
    (text: "\n\r\n\r", lines: ["", "", "", ""]),
    (text: "\r\r\n\n", lines: ["", "", "", ""]),
    (text: "é\n漢\u{2028}字\n", lines: ["é", "漢\u{2028}字", ""]),
  ])
  func cutsLinesAsLibcmarkDoes(text: String, lines: [String]) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(file.lineCount == lines.count)
    #expect((1...lines.count).map { file.line($0).map(String.init) } == lines)
    #expect(file.line(0) == nil)
    #expect(file.line(lines.count + 1) == nil)
  }

  @Test func slicesRanges() throws {
    let marked = MarkedText("a⟦é⟧b\r\nc⟦d\r\ne⟧f")
    #expect(marked.source[marked.ranges[0]] == "é")
    #expect(marked.source[marked.ranges[1]] == "d\r\ne")
  }

  @Test(arguments: [
    SourceRange(line: 1, column: 3, length: 1),  // inside é
    SourceRange(line: 1, column: 0, length: 1),
    SourceRange(line: 0, column: 1, length: 1),
    SourceRange(line: 1, column: 6, length: 1),  // past the line end
    SourceRange(line: 2, column: 1, length: 3),  // past the end of the text
    SourceRange(line: 3, column: 1, length: 0),
  ])
  func slicesNothingOutsideTheTextOrItsCharacters(_ range: SourceRange) {
    #expect(SourceFile(path: "a.md", text: "aéb\ncd")[range] == nil)
  }

  @Test(
    arguments: [
      (line: 1, column: 1, offset: 0), (line: 1, column: 3, offset: 2),
      (line: 1, column: 4, offset: 3),
      (line: 1, column: 5, offset: nil), (line: 2, column: 1, offset: 3),
      (line: 2, column: 2, offset: 4),
      (line: 2, column: 3, offset: nil), (line: 3, column: 1, offset: nil),
      (line: 0, column: 1, offset: nil),
      (line: 1, column: 0, offset: nil), (line: 1, column: .max, offset: nil),
    ] as [(Int, Int, Int?)])
  func givesTheOffsetOfAPosition(line: Int, column: Int, offset: Int?) {
    let file = SourceFile(path: "a.md", text: "ab\nc")
    #expect(file.offset(of: SourcePosition(line: line, column: column)) == offset)
  }

  @Test(arguments: SeededGenerator.seeds(30), TextStyle.allCases)
  func turnsOffsetsIntoPositionsAndBack(seed: UInt64, style: TextStyle) {
    var random = SeededGenerator(seed: seed)
    let file = SourceFile(path: "a.md", text: random.text(style))
    var last = SourcePosition(line: 1, column: 0)
    for offset in 0...file.text.utf8.count {
      let position = file.position(of: offset)
      #expect(last < position)
      #expect(file.offset(of: position) == offset)
      last = position
    }
    #expect(file.position(of: file.text.utf8.count + 7) == last)
    #expect(file.position(of: -7) == SourcePosition(line: 1, column: 1))
    #expect(last.line == file.lineCount)
  }
}

struct SourceRangeTests {
  @Test func isEmptyIfItsEndsAreOutOfOrder() {
    let range = SourceRange(SourcePosition(line: 2, column: 3), SourcePosition(line: 2, column: 1))
    #expect(range.isEmpty)
    #expect(range.upperBound == range.lowerBound)
    #expect(!SourceRange(line: 1, column: 1, length: 1).isEmpty)
  }

  @Test func ordersPositionsAsTheyFollowInTheText() {
    let positions = [(1, 1), (1, 10), (2, 1), (2, 2), (10, 1)].map {
      SourcePosition(line: $0, column: $1)
    }
    #expect(positions.shuffled().sorted() == positions)
  }

  @Test func describesItself() {
    #expect("\(SourceRange(line: 3, column: 4, length: 5))" == "3:4-3:9")
  }
}
