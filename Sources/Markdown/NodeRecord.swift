/// One node in the flat tree, 40 bytes long, so that a document is a handful of allocations.
struct NodeRecord: Sendable {
  let shape: NodeShape

  /// Whether a list is tight.
  var isTight = false

  /// A heading's level, a list's start, or the place of the first string of a link or a code block.
  var detail: Int32 = 0

  /// The parent's index; the root is its own.
  let parent: Int32

  /// The index after the last descendant.
  var end: Int32

  /// Where the literal starts in the shared buffer.
  let literalStart: Int32

  /// Where the literal ends in the shared buffer.
  var literalEnd: Int32

  /// Half-open positions in the file; `startLine` is 0 where there are none.
  var startLine: Int32 = 0
  var startColumn: Int32 = 0
  var endLine: Int32 = 0
  var endColumn: Int32 = 0

  var hasPosition: Bool { startLine != 0 }

  /// Whether the end lies before the start.
  var isBackwards: Bool { (endLine, endColumn) < (startLine, startColumn) }

  /// Whether the range holds nothing.
  var isEmpty: Bool { (endLine, endColumn) == (startLine, startColumn) }

  /// Whether both ends lie inside another record's range.
  func lies(inside outer: NodeRecord) -> Bool {
    (outer.startLine, outer.startColumn) <= (startLine, startColumn)
      && (endLine, endColumn) <= (outer.endLine, outer.endColumn)
  }

  /// Makes the range empty at its start.
  mutating func empty() {
    (endLine, endColumn) = (startLine, startColumn)
  }

  /// Lets the range end no later than another record's.
  mutating func cutEnd(to outer: NodeRecord) {
    guard (outer.endLine, outer.endColumn) < (endLine, endColumn) else { return }
    (endLine, endColumn) = (outer.endLine, outer.endColumn)
  }

  /// Whether the start lies after another record's end.
  func starts(after outer: NodeRecord) -> Bool {
    (outer.endLine, outer.endColumn) < (startLine, startColumn)
  }

  /// Lets the range end no earlier than another record's.
  mutating func stretchEnd(to inner: NodeRecord) {
    guard hasPosition, (endLine, endColumn) < (inner.endLine, inner.endColumn) else { return }
    (endLine, endColumn) = (inner.endLine, inner.endColumn)
  }
}
