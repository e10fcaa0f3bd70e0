/// Cuts texts into words: letters and digits in a row, each byte looked at once.
///
/// Beyond ASCII a character is taken for a letter, unless it is Latin-1's punctuation (U+0080 to U+00BF,
/// `×` and `÷`) or one of the symbols from U+2000 on, with dashes and quotes among them.
package enum Tokens {
  /// The ranges of the words.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEach(in: bytes) { ranges.append($0) }
    return ranges
  }

  /// Visits the ranges of the words in order, without gathering them.
  package static func forEach(in bytes: [UInt8], _ visit: (Range<Int>) -> Void) {
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let skipped = symbolLength(at: offset, in: bytes)
      if skipped == 0, isLetter[Int(byte)] {
        if start == nil { start = offset }
      } else if let begun = start {
        visit(begun..<offset)
        start = nil
      }
      offset += max(skipped, 1)
    }
    if let begun = start { visit(begun..<bytes.count) }
  }

  /// How many bytes a symbol takes; 0 where none begins.
  private static func symbolLength(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case 0xC2: return 2
    case 0xC3:
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      return next == 0x97 || next == 0xB7 ? 2 : 0
    case 0xE2: return 3
    default: return 0
    }
  }

  private static let isLetter = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// The bytes with the letters of Latin-1 in lower case, so that every offset stays what it was.
  package static func lowercased(_ text: String) -> [UInt8] {
    var previous: UInt8 = 0
    return text.utf8.map { byte in
      defer { previous = byte }
      let isCapital =
        previous == 0xC3
        ? (0x80...0x9E).contains(byte) && byte != 0x97
        : (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return isCapital ? byte | 0x20 : byte
    }
  }
}
