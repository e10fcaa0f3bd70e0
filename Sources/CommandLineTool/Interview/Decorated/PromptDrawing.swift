import Diagnostics

/// The size of a terminal in cells.
struct ScreenSize: Hashable, Sendable {
  var columns: Int
  var rows: Int

  /// What is taken where a terminal does not say.
  static let usual = ScreenSize(columns: 80, rows: 24)

  /// Less is too narrow or too low for a list to be chosen from.
  static let least = ScreenSize(columns: 40, rows: 10)

  var isEnough: Bool { columns >= Self.least.columns && rows >= Self.least.rows }
}

/// A drawn prompt: its lines, and where the cursor stands among them.
struct DrawnPrompt: Hashable, Sendable {
  var lines: [[Span]]
  var cursor: (row: Int, column: Int)

  static func == (left: Self, right: Self) -> Bool {
    left.lines == right.lines && left.cursor == right.cursor
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(lines)
    hasher.combine(cursor.row)
    hasher.combine(cursor.column)
  }
}

/// Draws a prompt: a function of what is shown, the size of the terminal and its style.
///
/// ```
///                                              an empty line, where there is room
/// Can the person tell beforehand?              what is asked
/// Say whether it can be foreseen.              what is meant, where there is room
///   1. Known at design time                    the choices, as many as there is room for
/// ❯ 2. On a schedule                           the one that Enter takes
///      Level 1 of 4.                           what it means
/// Now: …                                       what stands there, and what was said since
/// Choose: 2                                    what is typed
/// Question 4, about 18 to go · People          where it stands
/// ```
struct PromptDrawing {
  let screen: PromptScreen
  let size: ScreenSize
  let style: ScreenStyle

  /// The cells that may be filled: the last column stays free, since some terminals break such a line.
  private var room: Int { max(size.columns, 2) - 1 }

  /// The rows that a prompt may take; one stays free for what stands above.
  private var rows: Int { max(size.rows, 3) - 1 }

  var drawn: DrawnPrompt {
    let whole = drawn(with: screen.detail.flatMap { paragraph($0) })
    return whole.hasAllChoices ? whole.prompt : drawn(with: []).prompt
  }

  private func drawn(with detail: [[Span]]) -> (prompt: DrawnPrompt, hasAllChoices: Bool) {
    let text = screen.text.flatMap { paragraph($0, .bold) } + detail
    let now = screen.now.flatMap { paragraph($0) }
    let message = screen.message.flatMap { paragraph($0) }
    let (input, column) = inputLines
    var lines = text
    let others = text.count + now.count + message.count + input.count + 1
    let window = window(beside: others)
    lines += window.lines
    lines += now + message + input
    let row = lines.count - 1
    lines.append(statusLine)
    if lines.count < rows {
      lines.insert([], at: 0)
      return (drawn(lines, cursor: (row + 1, column)), window.hasAll)
    }
    // In a very low terminal what is typed and what was said last are worth most.
    let surplus = max(0, lines.count - rows)
    let prompt = drawn(Array(lines.dropFirst(surplus)), cursor: (max(0, row - surplus), column))
    return (prompt, surplus == 0 && window.hasAll)
  }

  private func window(beside others: Int) -> ChoiceWindow {
    ChoiceWindow(screen: screen, rows: rows - others, room: room, style: style)
  }

  /// The place among the choices from which the list goes on below what is shown; 0 at its end.
  var nextTop: Int {
    let parts = screen.text + screen.now + screen.message
    let others = parts.flatMap { paragraph($0) }.count + inputLines.0.count + 1
    return window(beside: others).nextTop
  }

  /// Whether everything but the choices has room, so that nothing of it is cut off.
  var hasRoomForMessage: Bool {
    let parts = screen.text + screen.now + screen.message
    return parts.flatMap { paragraph($0) }.count + inputLines.0.count + 1 <= rows
  }

  private func drawn(_ lines: [[Span]], cursor: (Int, Int)) -> DrawnPrompt {
    DrawnPrompt(
      lines: lines.map { $0.cut(to: room, style) }, cursor: (cursor.0, min(cursor.1, room)))
  }

  private func paragraph(_ text: String, _ textStyle: TextStyle = []) -> [[Span]] {
    ScreenText.lines(text, textStyle, columns: size.columns, style)
  }

  private var statusLine: [Span] {
    var status = style.shown(screen.status)
    if status.hasSuffix(".") { status.removeLast() }
    status = status.replacing(". ", with: style.separator)
    // With a word each where there is room, else the letters alone; those are never cut.
    let words = screen.activeKeys.map { "\($0.letter) \($0.word)" }.joined(separator: "  ")
    let letters = screen.activeKeys.map(\.letter).joined(separator: " ")
    let line = [Span(status, .dim)]
    let keys = [words, letters].first { line.cells + 3 + $0.count <= room } ?? letters
    return line.cut(to: max(0, room - 3 - keys.count), style) + [Span("   \(keys)", .dim)]
  }

  /// The line with what is typed, below its label where both have no room beside each other.
  private var inputLines: ([[Span]], column: Int) {
    let label = style.shown(screen.label)
    let width = DisplayWidth.of(label)
    guard width > room - Self.leastInput else {
      let (typed, column) = typed(in: room - width)
      return ([[Span(label)] + typed + hint(in: room - width - typed.cells)], width + column)
    }
    let (typed, column) = typed(in: room - 2)
    return (paragraph(label) + [[Span("> ")] + typed], column + 2)
  }

  /// Fewer cells are too few for typing.
  private static let leastInput = 16

  /// What is typed, or the part around the cursor where it is longer than the line.
  private func typed(in room: Int) -> ([Span], column: Int) {
    var before = screen.input.before
    while DisplayWidth.of(before) > room - 2, !before.isEmpty { before.removeFirst() }
    let column = DisplayWidth.of(before)
    var after = ""
    for character in screen.input.after {
      guard column + DisplayWidth.of(after) + DisplayWidth.of(character) < room else { break }
      after.append(character)
    }
    return ([Span(ScreenText.visible(before)), Span(ScreenText.visible(after))], column)
  }

  /// What the letter that is typed does.
  private func hint(in room: Int) -> [Span] {
    let typed = screen.input.text.lowercased().trimmingBlanks
    guard screen.isChoosing, screen.highlighted == nil,
      let key = screen.keys.first(where: { $0.letter == typed })
    else { return [] }
    let words = "   \(key.word)"
    return DisplayWidth.of(words) < room ? [Span(words, .dim)] : []
  }
}
