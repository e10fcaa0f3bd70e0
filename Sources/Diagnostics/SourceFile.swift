/// A text with its path and an index of its lines.
///
/// Lines end as libcmark ends them: at LF, CRLF or a lone CR.
public struct SourceFile: Sendable {
  /// The path as it is shown to people.
  public let path: String

  /// The whole text.
  public let text: String

  /// The UTF-8 offset at which each line starts; never empty.
  private let lineStarts: [Int]

  /// Indexes the lines of a text.
  public init(path: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.path = path
    self.text = text
    self.lineStarts =
      text.utf8.withContiguousStorageIfAvailable { Self.lineStarts(in: $0) } ?? [0]
  }

  /// The number of lines; an empty text has one, and a final line end begins another.
  public var lineCount: Int { lineStarts.count }

  /// One line, by its 1-based number, without its line end; nil outside the text.
  public func line(_ number: Int) -> Substring? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let utf8 = text.utf8
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : utf8.count
    var line = utf8[index(start)..<index(end)]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      line.removeLast()
    }
    return Substring(line)
  }

  /// The text of a range, or nil if the range is not wholly inside the text or cuts a character.
  public subscript(range: SourceRange) -> Substring? {
    guard
      let start = offset(of: range.lowerBound), let end = offset(of: range.upperBound),
      start <= end,
      let lower = index(start).samePosition(in: text.unicodeScalars),
      let upper = index(end).samePosition(in: text.unicodeScalars)
    else { return nil }
    return text[lower..<upper]
  }

  /// The UTF-8 offset of a position, or nil outside the text.
  ///
  /// The furthest column of a line is the one after its line end, which is the next line's first place.
  public func offset(of position: SourcePosition) -> Int? {
    guard position.column >= 1, lineStarts.indices.contains(position.line - 1) else { return nil }
    let start = lineStarts[position.line - 1]
    let end = position.line < lineStarts.count ? lineStarts[position.line] : text.utf8.count
    return position.column - 1 <= end - start ? start + position.column - 1 : nil
  }

  /// The position of a UTF-8 offset; one past the end gives the end.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), text.utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 8)
    // Both line ends are below 14, and hardly another byte of a text is.
    for (offset, byte) in bytes.enumerated() where byte < 14 {
      let isPair = byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == 10
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isPair {
        starts.append(offset + 1)
      }
    }
    return starts
  }
}
