import Testing

@testable import CommandLineTool

struct TerminalFormTests {
  @Test(arguments: [
    (
      choice: ColorOptions.Choice.auto, environment: ["TERM": "xterm"], isTerminal: true,
      styled: true
    ),
    (.auto, ["TERM": "xterm"], false, false), (.auto, ["TERM": "dumb"], true, false),
    (.auto, [:], true, false), (.auto, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
    (.auto, ["TERM": "xterm", "NO_COLOR": ""], true, true),
    (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
    (.never, ["TERM": "xterm"], true, false),
  ])
  func styles(
    choice: ColorOptions.Choice, environment: [String: String], isTerminal: Bool, styled: Bool
  ) {
    let form = TerminalForm(
      choice, environment: environment, isTerminal: isTerminal, columns: nil)
    #expect(form.isStyled == styled)
  }

  @Test(arguments: [
    (asked: nil as String?, columns: nil as Int?, width: 80), (nil, 60, 60), (nil, 300, 100),
    (nil, 10, 40), ("72", 60, 72), ("1000", nil, 100), ("no", 60, 60), ("0", nil, 80),
  ])
  func takesTheWidth(asked: String?, columns: Int?, width: Int) {
    let environment = asked.map { ["COLUMNS": $0] } ?? [:]
    let form = TerminalForm(.auto, environment: environment, isTerminal: true, columns: columns)
    #expect(form.width == width)
  }
}
