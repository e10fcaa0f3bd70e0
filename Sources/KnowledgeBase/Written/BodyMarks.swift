/// Which rare marks stand anywhere in an article's body, found in one pass over its bytes.
///
/// Most articles have hardly any of them, and a check that needs one can then be done at once.
package struct BodyMarks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// `<`, with which raw HTML begins.
  package static let angle = BodyMarks(rawValue: 1)

  /// `<!`, with which a comment begins.
  package static let comment = BodyMarks(rawValue: 2)

  /// `|`, `~~`, or `[` before `^`, a space or an `x`: the marks of extensions of CommonMark.
  package static let ofExtension = BodyMarks(rawValue: 4)

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Looks through a text.
  init(in text: String) {
    self =
      text.utf8.withContiguousStorageIfAvailable { Self.marks(in: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { Self.marks(in: $0) }
  }

  private static func marks(in bytes: UnsafeBufferPointer<UInt8>) -> BodyMarks {
    var marks: BodyMarks = []
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"):
        marks.insert(.angle)
        if bytes.dropFirst(offset + 1).first == UInt8(ascii: "!") { marks.insert(.comment) }
      case UInt8(ascii: "|"):
        marks.insert(.ofExtension)
      case UInt8(ascii: "~"):
        if bytes.dropFirst(offset + 1).first == byte { marks.insert(.ofExtension) }
      case UInt8(ascii: "["):
        switch bytes.dropFirst(offset + 1).first {
        case UInt8(ascii: "^"), UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
          marks.insert(.ofExtension)
        default: break
        }
      default: break
      }
    }
    return marks
  }
}
