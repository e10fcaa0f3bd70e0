package import Diagnostics
package import Markdown

extension WrittenArticle {
  /// The start of the file, for what concerns it as a whole; its first line where there is one.
  package var fileStart: SourceRange {
    SourceRange(line: 1, column: 1, length: source.line(1)?.utf8.count ?? 0)
  }

  /// Where the title stands, or the start of the file where there is none.
  package var titleRange: SourceRange { title.map(range(of:)) ?? fileStart }

  /// Where a heading stands.
  package func range(of heading: Heading) -> SourceRange {
    heading.range.map(firstLine(of:)) ?? fileStart
  }

  /// Where a block starts, to the end of that line.
  package func range(ofBlock node: NodeID) -> SourceRange {
    document.range(of: node).map(firstLine(of:)) ?? fileStart
  }

  /// The part of a range that stands on its first line.
  package func firstLine(of range: SourceRange) -> SourceRange {
    let start = range.lowerBound
    guard start.line != range.upperBound.line else { return range }
    let length = source.line(start.line)?.utf8.count ?? 0
    return SourceRange(
      start, SourcePosition(line: start.line, column: max(start.column, length + 1)))
  }

  /// The lines that a range touches.
  ///
  /// A range that ends before the first column of a line does not touch it.
  package func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = range.lowerBound.line
    let last = range.upperBound.column <= 1 ? range.upperBound.line - 1 : range.upperBound.line
    return first...max(first, last)
  }

  /// Where a text stands word for word in some lines; nil if it does not, as behind an escape.
  ///
  /// Inline nodes have positions that are right only most of the time, so places are looked up in the
  /// source: a caret that is printed is a caret that was verified.
  ///
  /// - Parameters:
  ///   - text: without line ends.
  ///   - lines: 1-based.
  ///   - start: nothing before it is found.
  /// - Returns: the first place, within one line.
  package func place(
    of text: String, inLines lines: ClosedRange<Int>, from start: SourcePosition? = nil
  ) -> SourceRange? {
    guard !text.isEmpty else { return nil }
    let first = max(lines.lowerBound, start?.line ?? 1)
    guard first <= lines.upperBound else { return nil }
    for number in first...lines.upperBound {
      guard let line = source.line(number) else { return nil }
      let skipped = number == start?.line ? (start?.column ?? 1) - 1 : 0
      guard let offset = line.utf8Offset(of: text, from: skipped) else { continue }
      return SourceRange(line: number, column: offset + 1, length: text.utf8.count)
    }
    return nil
  }

  /// Like ``place(of:inLines:from:)``, passing over places directly behind a backslash.
  package func place(
    ofUnescaped text: String, inLines lines: ClosedRange<Int>, from start: SourcePosition?
  ) -> SourceRange? {
    var start = start
    while let found = place(of: text, inLines: lines, from: start) {
      let before = source.line(found.lowerBound.line)?.utf8.prefix(found.lowerBound.column - 1)
      guard before?.last == UInt8(ascii: "\\") else { return found }
      start = found.upperBound
    }
    return nil
  }

  /// Where a text stands in an item's own paragraph, or the item's start.
  package func place(of text: String, in item: WrittenItem) -> SourceRange {
    place(of: text, inLines: item.lines, from: item.range.lowerBound) ?? item.range
  }

  /// Where a code span stands in an item's own paragraph, or the item's start.
  package func place(ofCode literal: String, in item: WrittenItem) -> SourceRange {
    place(of: "`\(literal)`", in: item)
  }
}

extension WrittenArticle {
  /// The range of some bytes in one line.
  package func range(at offset: Int, length: Int) -> SourceRange {
    let start = source.position(of: offset)
    return SourceRange(line: start.line, column: start.column, length: length)
  }
}
