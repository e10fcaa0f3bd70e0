/// A half-open stretch of a text.
public struct SourceRange: Hashable, Sendable {
  /// The first position inside the range.
  public let lowerBound: SourcePosition

  /// The first position after the range.
  public let upperBound: SourcePosition

  /// Creates a range; ends out of order give the empty range at the lower bound.
  public init(_ lowerBound: SourcePosition, _ upperBound: SourcePosition) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// Creates a range within one line, `length` UTF-8 bytes long.
  public init(line: Int, column: Int, length: Int) {
    self.init(
      SourcePosition(line: line, column: column),
      SourcePosition(line: line, column: column + length))
  }

  /// Whether the range holds nothing.
  public var isEmpty: Bool { lowerBound == upperBound }
}

extension SourceRange: CustomStringConvertible {
  /// The range as `line:column-line:column`.
  public var description: String { "\(lowerBound)-\(upperBound)" }
}
