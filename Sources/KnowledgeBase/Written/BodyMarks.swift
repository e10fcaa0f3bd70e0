import Diagnostics

/// Which rare marks stand anywhere in an article's body, found by its bytes.
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
    if bytes.offset(of: UInt8(ascii: "<")) != nil { marks.insert(.angle) }
    if has(UInt8(ascii: "<"), before: "!", in: bytes) { marks.insert(.comment) }
    if bytes.offset(of: UInt8(ascii: "|")) != nil || has(UInt8(ascii: "~"), before: "~", in: bytes)
      || has(UInt8(ascii: "["), before: "^ xX", in: bytes)
    {
      marks.insert(.ofExtension)
    }
    return marks
  }

  /// Whether a byte stands somewhere directly before one of these characters.
  private static func has(
    _ byte: UInt8, before next: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let followers = UnsafeBufferPointer(start: next.utf8Start, count: next.utf8CodeUnitCount)
    var start = 0
    while let offset = bytes.offset(of: byte, from: start), offset + 1 < bytes.count {
      if followers.contains(bytes[offset + 1]) { return true }
      start = offset + 1
    }
    return false
  }
}
