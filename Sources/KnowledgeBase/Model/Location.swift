/// A line of a content file, so that a reader can go and look.
public struct Location: Hashable, Sendable {
  /// The path below the content folder, with `/` between components.
  public let path: String

  /// The 1-based line.
  public let line: Int

  /// Creates a location.
  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

extension Location: CustomStringConvertible {
  /// The location as `path:line`.
  public var description: String { "\(path):\(line)" }
}
