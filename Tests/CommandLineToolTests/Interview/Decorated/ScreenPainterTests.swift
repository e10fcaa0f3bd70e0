import TestSupport
import Testing

@testable import CommandLineTool

/// Whatever was on the screen before, afterwards the new lines are, and nothing else.
struct ScreenPainterTests {
  private static let size = ScreenSize(columns: 30, rows: 12)

  @Test(arguments: SeededGenerator.seeds(100))
  func showsWhatWasDrawn(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var painter = ScreenPainter(isStyled: Bool.random(using: &random))
    var model = ScreenModel(Self.size)
    model.write("$ counterweight review\n")
    var above = 1
    for _ in 0..<40 {
      if Int.random(in: 0..<6, using: &random) == 0 {
        model.write(painter.erase() + "an answer\n")
        above += 1
        continue
      }
      let lines = (0..<Int.random(in: 1..<12, using: &random)).map { _ in
        [Span(random.pick(["", "one", "漢字 and more", "a line of some length"]), .dim)]
      }
      let cursor = (
        row: Int.random(in: 0..<lines.count, using: &random),
        column: Int.random(in: 0..<20, using: &random)
      )
      model.write(painter.update(to: DrawnPrompt(lines: lines, cursor: cursor)))
      let expected = lines.map { $0.printed(styled: false) }
      let trimmed = Array(expected[...(expected.lastIndex { !$0.isEmpty } ?? 0)])
      let shown = Array(model.all.dropFirst(above))
      #expect(shown == trimmed || trimmed == [""] && shown.isEmpty)
      #expect(model.column == cursor.column)
      #expect(model.row + model.scrolled.count == above + cursor.row)
    }
  }

  @Test func writesOnlyWhatChanged() {
    var painter = ScreenPainter(isStyled: true)
    let first = DrawnPrompt(lines: [["one"], ["two"], ["three"]], cursor: (2, 0))
    _ = painter.update(to: first)
    #expect(painter.update(to: first) == "\r")
    let second = DrawnPrompt(lines: [["one"], ["TWO"], ["three"]], cursor: (2, 3))
    let output = painter.update(to: second)
    #expect(output.contains("TWO"))
    #expect(!output.contains("one") && !output.contains("three"))
  }
}
