import Diagnostics
import Testing

struct ColumnConversionTests {
  @Test(arguments: [
    (line: "abc", byte: 1, grapheme: 1, utf16: 1),
    (line: "abc", byte: 3, grapheme: 3, utf16: 3),
    (line: "abc", byte: 4, grapheme: 4, utf16: 4),
    (line: "abc", byte: 99, grapheme: 4, utf16: 4),
    (line: "abc", byte: 0, grapheme: 1, utf16: 1),
    (line: "", byte: 1, grapheme: 1, utf16: 1),
    (line: "éa", byte: 3, grapheme: 2, utf16: 2),
    (line: "éa", byte: 2, grapheme: 1, utf16: 1),
    (line: "e\u{301}a", byte: 4, grapheme: 2, utf16: 3),
    (line: "漢a", byte: 4, grapheme: 2, utf16: 2),
    (line: "👩‍👩‍👧a", byte: 19, grapheme: 2, utf16: 9),
    (line: "😀a", byte: 5, grapheme: 2, utf16: 3),
  ])
  func countsAsPeopleAndEditorsDo(line: String, byte: Int, grapheme: Int, utf16: Int) {
    #expect(ColumnConversion.graphemes(in: line[...], utf8Column: byte) == grapheme)
    #expect(ColumnConversion.utf16(in: line[...], utf8Column: byte) == utf16)
  }
}

struct DisplayWidthTests {
  @Test(arguments: [
    (text: "", width: 0), (text: "abc", width: 3), (text: "é", width: 1),
    (text: "e\u{301}", width: 1),
    (text: "漢字", width: 4), (text: "ｆ", width: 2), (text: "한", width: 2), (text: "😀", width: 2),
    (text: "👩‍👩‍👧", width: 2), (text: "❤️", width: 2), (text: "❤", width: 1), (text: "🇩🇪", width: 2),
    (text: "\u{200B}", width: 0), (text: "\u{301}", width: 0), (text: "\u{1B}", width: 0),
    (text: "\t", width: 0), (text: "\u{2028}", width: 0), (text: "a漢\u{FFFD}", width: 4),
  ])
  func countsTheCellsOfATerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
