/// A place in a text: a 1-based line and a 1-based column counted in UTF-8 bytes.
public struct SourcePosition: Hashable, Sendable {
  /// The 1-based line; LF, CRLF and a lone CR each end one.
  public let line: Int

  /// The 1-based column in UTF-8 bytes.
  public let column: Int

  /// Creates a position from a 1-based line and a 1-based UTF-8 column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Orders positions as they follow each other in the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The position as `line:column`.
  public var description: String { "\(line):\(column)" }
}
