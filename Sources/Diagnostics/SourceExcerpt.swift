/// A source line with a caret below the place that is meant.
enum SourceExcerpt {
  /// Longer lines are cut around the caret, so that one line of a megabyte stays readable.
  private static let longest = 160

  /// The line and its carets, both behind a margin with the line's number.
  static func lines(of line: Substring, marking range: SourceRange) -> [String] {
    let number = String(range.lowerBound.line)
    let from = ColumnConversion.graphemes(in: line, utf8Column: range.lowerBound.column) - 1
    let to =
      range.upperBound.line == range.lowerBound.line
      ? ColumnConversion.graphemes(in: line, utf8Column: range.upperBound.column) - 1
      : line.count
    let (shown, offset) = cut(line.map(VisibleText.of), around: from)
    let before = shown.prefix(from - offset)
    let marked = shown.dropFirst(from - offset).prefix(max(1, to - from))
    let padding = before.reduce(into: "") { text, character in
      text += character == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(character))
    }
    let carets = String(
      repeating: "^", count: max(1, marked.reduce(0) { $0 + DisplayWidth.of($1) }))
    let margin = String(repeating: " ", count: number.count)
    return ["\(number) | \(String(shown))", "\(margin) | \(padding)\(carets)"]
  }

  private static func cut(_ line: [Character], around caret: Int) -> (ArraySlice<Character>, Int) {
    guard line.count > longest else { return (line[...], 0) }
    let start = min(max(0, caret - longest / 2), line.count - longest)
    return (line[start..<start + longest], start)
  }
}
