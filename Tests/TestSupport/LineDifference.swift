/// The difference of two texts as people read it.
public enum LineDifference {
  /// A unified diff with three lines of context; empty if the texts are equal.
  ///
  /// Lines are compared byte for byte. A final line without its line end says so, as `diff` does.
  public static func unified(from old: String, to new: String) -> String {
    let old = lines(of: old)
    let new = lines(of: new)
    let difference = new.difference(from: old)
    guard !difference.isEmpty else { return "" }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [(sign: String, text: String, old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        rows.append(("-", old[i].text, i, j))
        i += 1
      } else if inserted.contains(j) {
        rows.append(("+", new[j].text, i, j))
        j += 1
      } else {
        rows.append((" ", old[i].text, i, j))
        i += 1
        j += 1
      }
    }
    return hunks(in: rows.map(\.sign)).map { hunk in
      let shown = rows[hunk]
      let oldCount = shown.count { $0.sign != "+" }
      let newCount = shown.count { $0.sign != "-" }
      let head =
        "@@ -\(rows[hunk.lowerBound].old + 1),\(oldCount)"
        + " +\(rows[hunk.lowerBound].new + 1),\(newCount) @@"
      return ([head] + shown.map { $0.sign + $0.text }).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  private static let context = 3

  /// The stretches of rows to show: each change with its context, merged where they touch.
  private static func hunks(in signs: [String]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (row, sign) in signs.enumerated() where sign != " " {
      let range = max(0, row - context)..<min(signs.count, row + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  /// A line that equals another only if its bytes do; `String` would let normal forms be equal.
  private struct Line: Equatable {
    let bytes: [UInt8]
    let text: String
  }

  private static func lines(of text: String) -> [Line] {
    let newline = UInt8(ascii: "\n")
    var pieces = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
    let isEnded = pieces.last?.isEmpty ?? true
    if isEnded { pieces = pieces.dropLast() }
    return pieces.enumerated().map { index, piece in
      let isCut = !isEnded && index == pieces.count - 1
      let end = isCut ? "\n\\ No newline at end of file" : ""
      return Line(
        bytes: Array(piece) + Array(end.utf8), text: String(decoding: piece, as: UTF8.self) + end)
    }
  }
}
