import Diagnostics

@testable import CommandLineTool

/// A terminal as far as a painter uses one: cells in rows, and a cursor that wraps and scrolls.
struct ScreenModel {
  private(set) var rows: [[Character]]
  private(set) var row = 0
  private(set) var column = 0
  let size: ScreenSize

  /// Lines that scrolled out at the top.
  private(set) var scrolled: [String] = []

  init(_ size: ScreenSize) {
    self.size = size
    rows = Array(repeating: [], count: size.rows)
  }

  /// The lines without blanks at their ends, without the empty ones at the bottom.
  var lines: [String] {
    let lines = rows.map { Self.text($0) }
    return Array(lines[...(lines.lastIndex { !$0.isEmpty } ?? 0)])
  }

  /// Everything that was ever printed and not taken away again.
  var all: [String] { scrolled + lines }

  /// Scalar by scalar, as terminals read, so that a mark never changes the letter that ends a sequence.
  mutating func write(_ text: String) {
    var rest = Substring(text).unicodeScalars
    while let first = rest.popFirst() {
      switch first {
      case "\u{1B}":
        rest = rest.dropFirst()
        let parameters = rest.prefix { "0123456789;?".unicodeScalars.contains($0) }
        rest = rest.dropFirst(parameters.count)
        if let last = rest.popFirst() { control(String(parameters), Character(last)) }
      case "\r": column = 0
      case "\n": lineFeed()
      default: put(Character(first))
      }
    }
  }

  private mutating func control(_ parameters: String, _ last: Character) {
    let count = Int(parameters) ?? 1
    switch last {
    case "A": row = max(0, row - count)
    case "B": row = min(size.rows - 1, row + count)
    case "C": column = min(size.columns - 1, column + count)
    case "H": (row, column) = (0, 0)
    case "K": rows[row] = Array(rows[row].prefix(column))
    case "J":
      rows[row] = Array(rows[row].prefix(column))
      for place in rows.indices where place > row { rows[place] = [] }
    case "m", "h", "l": break
    default: fatalError("unknown sequence \(parameters)\(last)")
    }
  }

  private mutating func lineFeed() {
    column = 0
    guard row == size.rows - 1 else { return row += 1 }
    scrolled.append(Self.text(rows.removeFirst()))
    rows.append([])
  }

  /// A wide character takes a cell with it and one with nothing.
  private mutating func put(_ character: Character) {
    let width = DisplayWidth.of(character)
    if column + width > size.columns { lineFeed() }
    while rows[row].count < column + max(width, 1) { rows[row].append(" ") }
    guard width > 0 else {
      if column > 0 { rows[row][column - 1] = Self.combined(rows[row][column - 1], character) }
      return
    }
    rows[row][column] = character
    if width == 2 { rows[row][column + 1] = "\u{0}" }
    column += width
  }

  private static func combined(_ base: Character, _ mark: Character) -> Character {
    let both = String(base) + String(mark)
    return both.count == 1 ? Character(both) : base
  }

  private static func text(_ cells: [Character]) -> String {
    var text = String(cells.filter { $0 != "\u{0}" })
    while text.last == " " { text.removeLast() }
    return text
  }
}
