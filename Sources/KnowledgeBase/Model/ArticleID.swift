/// The name of an article: its file name without `.md`, unique over all kinds and never used again.
public struct ArticleID: RawRepresentable, Hashable, Sendable {
  /// The slug itself.
  public let rawValue: String

  /// Wraps a slug without judging it; see ``isWellFormed``.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Wraps a slug without judging it; see ``isWellFormed``.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Whether the slug is `[a-z][a-z0-9-]{1,63}` without `--`.
  public var isWellFormed: Bool {
    let bytes = Array(rawValue.utf8)
    guard (2...64).contains(bytes.count), let first = bytes.first, Self.isLetter(first) else {
      return false
    }
    let allowed = bytes.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == Self.hyphen }
    return allowed
      && !zip(bytes, bytes.dropFirst()).contains { $0 == Self.hyphen && $1 == Self.hyphen }
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension ArticleID: Comparable {
  /// Orders by the bytes of the slug.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ArticleID: ExpressibleByStringLiteral {
  /// Wraps a literal slug.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension ArticleID: CustomStringConvertible {
  /// The slug itself.
  public var description: String { rawValue }
}
