public import Diagnostics

/// A value of YAML whose scalars are text, as they are written, and nothing else.
///
/// `no`, `0x10` and `1.10` stay these characters; what they mean is for the reader of the value to say.
/// No value is nested deeper than ``deepestNesting``, so recursion over it is safe.
public struct YAMLNode: Hashable, Sendable {
  /// The greatest depth of a value, the outermost one's being 1.
  public static let deepestNesting = 32

  /// What a value holds.
  public enum Content: Hashable, Sendable {
    /// Text; of a block scalar (`|` and `>`) after its folding and chomping.
    case scalar(String)

    /// A list, in block or flow style.
    case sequence([YAMLNode])

    /// A mapping in the order of its text; no key is there twice, and keys are scalars.
    case mapping([YAMLEntry])
  }

  /// What the value holds.
  public let content: Content

  /// Where the value stands in the file; where only its start is known, empty.
  ///
  /// Scalars on one line without escapes have a full range, with the quotes. A tag belongs to its value.
  public let range: SourceRange

  /// Whether a scalar is in quotes or a block scalar, so that an empty one is text and not null.
  public let isQuoted: Bool

  /// Creates a value.
  public init(_ content: Content, range: SourceRange, isQuoted: Bool = false) {
    self.content = content
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key, always a scalar.
  public let key: YAMLNode

  /// The value.
  public let value: YAMLNode

  /// Creates an entry.
  public init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The key's text.
  public var name: String { key.scalar ?? "" }
}

extension YAMLNode {
  /// Where the value starts in the file.
  public var start: SourcePosition { range.lowerBound }

  /// The text of a scalar; nil for a list or mapping.
  ///
  /// A null is the text that stands for it.
  public var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The values of a list; nil for a scalar or mapping.
  public var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The entries of a mapping; nil for a scalar or list.
  public var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether it is nothing: no text at all, `~` or `null`, without quotes.
  public var isNull: Bool {
    guard !isQuoted, case .scalar(let text) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The value of a key; nil where there is no such key or no mapping.
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.scalar == key }?.value
  }
}

extension YAMLNode {
  /// Reads one YAML document.
  ///
  /// An empty text is a null at its start. Refused are: anchors and aliases, keys that are no text, keys
  /// twice in a mapping, a second document, more than 32 levels, 100,000 values or 1 MiB.
  ///
  /// - Parameters:
  ///   - text: the YAML, without fences.
  ///   - firstLine: the line of the file on which the text starts.
  ///   - firstColumn: the column at which each line of the text starts, for an indented block.
  /// - Returns: the outermost value.
  /// - Throws: the first problem, with its place in the file.
  public static func parse(
    _ text: String, firstLine: Int, firstColumn: Int = 1
  ) throws(YAMLProblem) -> YAMLNode {
    try YAMLReader(text, firstLine: firstLine, firstColumn: firstColumn).read()
  }
}
