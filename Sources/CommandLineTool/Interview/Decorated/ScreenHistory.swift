/// What was printed above the prompt, kept so that the screen can be drawn anew at another width.
struct ScreenHistory {
  enum Entry {
    case paragraph(String)

    /// What followed from the answer above it.
    case remark(String)

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
    case .paragraph(let text), .remark(let text): ScreenText.lines(text, columns: columns, style)
    case .answered(let line): [ScreenText.line(line, columns: columns, style)]
    }
  }

  /// Takes out the last line of an answer, and the remarks that followed from it.
  ///
  /// - Returns: the entries from that line on as they were, and those of them that stay; nil if it is not
  ///   there.
  mutating func remove(_ line: AnsweredLine) -> (before: [Entry], after: [Entry])? {
    let place = entries.lastIndex { entry in
      if case .answered(line) = entry { true } else { false }
    }
    guard let place else { return nil }
    let before = Array(entries[place...])
    var isFollowing = true
    let after = before.dropFirst().filter { entry in
      switch entry {
      case .remark: return !isFollowing
      case .paragraph: return true
      case .answered:
        isFollowing = false
        return true
      }
    }
    entries.replaceSubrange(place..., with: after)
    return (before, Array(after))
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
