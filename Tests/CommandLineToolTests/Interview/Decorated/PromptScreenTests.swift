import TestSupport
import Testing

@testable import CommandLineTool

/// What keys do to a prompt.
struct PromptScreenTests {
  private static let five = PromptScreen(
    status: "Question 1.", text: ["How often?"],
    choices: [("once", "Once"), ("weekly", "Weekly"), ("daily", "Daily"), ("unknown", "Not known")]
      .enumerated().map {
        PromptScreen.Choice(
          number: $0 + 1, key: $1.0, text: $1.1, explanation: nil, heading: nil)
      }, now: [],
    keys: [
      PromptScreen.Letter(letter: "b", word: "back"),
      PromptScreen.Letter(letter: "u", word: "not known"),
    ])

  @Test(
    arguments: [
      ([.enter], ""),
      ([.down, .enter], "1"), ([.up, .enter], "4"), ([.down, .down, .up, .up, .enter], "4"),
      ([.text("2"), .enter], "2"), ([.text("2"), .down, .enter], "3"),
      ([.text("9"), .down, .enter], "1"),
      ([.down, .text("x"), .enter], "x"), ([.down, .escape, .enter], ""),
      ([.text("w"), .enter], "w"), ([.text("w"), .down, .enter], "2"),
      ([.text("w"), .tab, .enter], "weekly"), ([.text("z"), .tab, .enter], "z"),
      ([.paste("3\n"), .enter], "3"), ([.paste("one\ntwo"), .enter], "one two"),
      ([.text("a"), .text("b"), .left, .backspace, .text("c"), .enter], "cb"),
      ([.text("a"), .text("b"), .clear, .text("d"), .enter], "d"),
      ([.text("a"), .text(" "), .text("b"), .clearWord, .enter], "a "),
      ([.pageDown, .enter], "1"), ([.down, .pageDown, .enter], "4"), ([.up, .pageUp, .enter], "1"),
    ] as [([Key], String)])
  func enters(_ keys: [Key], _ entry: String) {
    var screen = Self.five
    var outcome = PromptScreen.Outcome.shown
    for key in keys { outcome = screen.take(key) }
    #expect(outcome == .entry(entry))
  }

  @Test func highlightsOnlyWhatADeliberateKeyNamed() {
    var screen = Self.five
    #expect(screen.chosen == nil)
    _ = screen.take(.text("w"))
    #expect(screen.chosen == nil)
    #expect(screen.matching.map(\.number) == [2])
    for scalar in "eekly".unicodeScalars { _ = screen.take(.text(scalar)) }
    #expect(screen.chosen == 2)
    screen.begin("Note: ", isChoosing: false)
    _ = screen.take(.down)
    _ = screen.take(.text("2"))
    #expect(screen.chosen == nil)
    #expect(screen.take(.enter) == .entry("2"))
  }

  @Test func leavesAtTheEndOfInputOnlyWithNothingTyped() {
    var screen = Self.five
    _ = screen.take(.text("a"))
    #expect(screen.take(.endOfInput) == .shown)
    _ = screen.take(.backspace)
    #expect(screen.take(.endOfInput) == .endOfInput)
  }

  @Test(arguments: [
    (0, 0..<6), (3, 0..<6), (9, 6..<12), (11, 6..<12),
  ])
  func keepsTheFocusInTheWindow(focus: Int, shown: Range<Int>) {
    let window = ChoiceWindow.window(Array(repeating: 1, count: 12), around: focus, rows: 6)
    #expect(window.contains(focus))
    #expect(window.count == shown.count)
  }
}
