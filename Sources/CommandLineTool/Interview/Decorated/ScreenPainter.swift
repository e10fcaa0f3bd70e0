/// Turns drawn prompts into what a terminal has to be sent, so that only what changed is written.
///
/// The prompt stands below everything printed before and moves with it: no alternate screen, so that the
/// answers stay in the terminal's own history. Positions are relative to the prompt's first line; the
/// sequences are ECMA-48's CUU, CUD, CUF, EL and ED, which every terminal has, tmux and screen included.
struct ScreenPainter {
  /// The lines on the screen, as they were written.
  private(set) var lines: [String] = []

  /// The widest of them, in cells.
  private(set) var width = 0

  private var row = 0

  let isStyled: Bool

  init(isStyled: Bool) {
    self.isStyled = isStyled
  }

  /// Changes the prompt on the screen into another one.
  mutating func update(to drawn: DrawnPrompt) -> String {
    let new = drawn.lines.map { $0.printed(styled: isStyled) }
    var output = ""
    if new != lines {
      output += Self.hideCursor
      for place in new.indices where place >= lines.count || new[place] != lines[place] {
        output += move(to: place) + new[place] + Self.clearLine
      }
      if new.count < lines.count {
        output += move(to: new.count) + Self.clearBelow
        // The cursor must not stay on a line that is no longer the prompt's.
        output += move(to: max(0, new.count - 1))
      }
    }
    lines = new
    width = drawn.lines.map(\.cells).max() ?? 0
    output += move(to: drawn.cursor.row)
    if drawn.cursor.column > 0 { output += "\u{1B}[\(drawn.cursor.column)C" }
    return output.hasPrefix(Self.hideCursor) ? output + Self.showCursor : output
  }

  /// Takes the prompt off the screen; the cursor stands where it began.
  mutating func erase() -> String {
    guard !lines.isEmpty else { return "" }
    let output = move(to: 0) + Self.clearBelow
    forget()
    return output
  }

  /// Takes so many of the lines above the prompt off the screen, once the prompt itself is off it.
  mutating func erase(above count: Int) -> String {
    let erased = erase()
    return count > 0 ? erased + "\r\u{1B}[\(count)A" + Self.clearBelow : erased
  }

  /// The screen is not what it was; the prompt will be drawn where the cursor stands.
  mutating func forget() {
    lines = []
    row = 0
    width = 0
  }

  /// Empties the screen; what scrolled out of it stays in the terminal's history.
  mutating func clear() -> String {
    forget()
    return "\u{1B}[H" + Self.clearBelow
  }

  /// Moves to the start of one of the prompt's lines, below the last one too.
  private mutating func move(to target: Int) -> String {
    defer { row = target }
    if target < row { return "\r\u{1B}[\(row - target)A" }
    guard target > row else { return "\r" }
    // Line feeds rather than CUD: they make room where the screen ends.
    return "\r" + String(repeating: "\n", count: target - row)
  }

  private static let clearLine = "\u{1B}[K"
  private static let clearBelow = "\u{1B}[J"
  private static let hideCursor = "\u{1B}[?25l"
  private static let showCursor = "\u{1B}[?25h"
}
