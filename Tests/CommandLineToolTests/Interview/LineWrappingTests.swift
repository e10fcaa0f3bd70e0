import Testing

@testable import CommandLineTool

/// Lines fit the terminal, counted in cells.
struct LineWrappingTests {
  @Test(arguments: [
    (text: "one two", indent: 0, lines: ["one two"]),
    (text: "", indent: 0, lines: [""]),
    (text: "first\nsecond", indent: 0, lines: ["first", "second"]),
    (
      text: "1. an answer that takes more than forty columns", indent: 3,
      lines: ["1. an answer that takes more than forty", "   columns"]
    ),
    (
      text: "漢字漢字漢字漢字漢字 漢字漢字漢字漢字漢字", indent: 0,
      lines: ["漢字漢字漢字漢字漢字", "漢字漢字漢字漢字漢字"]
    ),
    (
      text: "see https://example.com/a-very-long-address-that-fits-nowhere for more", indent: 2,
      lines: ["see", "  https://example.com/a-very-long-address-that-fits-nowhere", "  for more"]
    ),
  ])
  func wrapsAtFortyColumns(text: String, indent: Int, lines: [String]) {
    #expect(LineWrapping(columns: 40).lines(text, indent: indent) == lines)
  }

  @Test(arguments: [(nil, 80), (0, 40), (39, 40), (132, 132), (500, 200)] as [(Int?, Int)])
  func keepsWidthsInBounds(columns: Int?, width: Int) {
    #expect(LineWrapping(columns: columns).width == width)
  }
}
