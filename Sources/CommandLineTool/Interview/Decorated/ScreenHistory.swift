/// What was printed above the prompt, kept so that the screen can be drawn anew at another width.
struct ScreenHistory {
  enum Entry {
    case paragraph(String)
    case answered(AnsweredLine)
  }

  private var entries: [Entry] = []

  /// More does not fit on any screen.
  private static let most = 200

  mutating func add(_ entry: Entry) {
    entries.append(entry)
    if entries.count > 2 * Self.most { entries.removeFirst(entries.count - Self.most) }
  }

  static func lines(_ entry: Entry, columns: Int, _ style: ScreenStyle) -> [[Span]] {
    switch entry {
    case .paragraph(let text): ScreenText.lines(text, columns: columns, style)
    case .answered(let line): [ScreenText.line(line, columns: columns, style)]
    }
  }

  /// The last lines, as many as there is room for.
  func tail(rows: Int, columns: Int, _ style: ScreenStyle) -> [[Span]] {
    var tail: [[Span]] = []
    for entry in entries.reversed() where tail.count < rows {
      tail = Self.lines(entry, columns: columns, style) + tail
    }
    return Array(tail.suffix(max(0, rows)))
  }
}
