/// Entries and words as one short string, which the script unpacks.
///
/// Bits are written by an arithmetic coder whose odds are learnt from what was written before, so that a
/// letter takes some three bits and the distance to the next entry of a word about five. All arithmetic is
/// of whole numbers, and the same in the script's `unpack`.
struct PackedIndex: Sendable {
  /// The string, of characters that need no escaping between quotes.
  let text: String

  /// Packs an index.
  ///
  /// - Parameters:
  ///   - lines: an entry each, without line ends.
  ///   - words: sorted by their bytes, each with ascending numbers of entries.
  init(lines: [String], words: [WordList.Word]) {
    var coder = BitCoder()
    for line in lines {
      for byte in line.utf8 { coder.write(byte: byte) }
      coder.write(byte: UInt8(ascii: "\n"))
    }
    // A word begins with how much of the one before it stays, as a byte that is no letter.
    var last: [UInt8] = []
    for word in words {
      let bytes = Array(word.text.utf8)
      let kept = min(zip(last, bytes).prefix { $0 == $1 }.count, Self.mostKept)
      coder.write(byte: UInt8(kept + 1))
      for byte in bytes[kept...] { coder.write(byte: byte) }
      last = bytes
    }
    coder.write(byte: 1)
    for word in words {
      coder.write(number: word.entries.count - 1, kind: 0)
      var next = 0
      for (place, entry) in word.entries.enumerated() {
        let left = word.entries.count - place
        coder.write(
          number: entry - next, kind: Self.kind(room: lines.count - next, left: left))
        next = entry + 1
      }
    }
    text = Self.base85(coder.finish())
  }

  /// Bytes below the space are no part of a word.
  private static let mostKept = 30

  /// How far the next of some entries may be expected; the last one is less sure than the others.
  private static func kind(room: Int, left: Int) -> Int {
    1 + bitLength(room * 2 / left) + (left == 1 ? 31 : 0)
  }

  static func bitLength(_ number: Int) -> Int { Int.bitWidth - number.leadingZeroBitCount }

  /// Four bytes as five digits from `#` on, with `x` in place of the backslash.
  private static func base85(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 4) {
      var value = (0..<4).reduce(0) { value, place in
        value << 8 | (start + place < bytes.count ? Int(bytes[start + place]) : 0)
      }
      var group: [UInt8] = []
      for _ in 0..<5 {
        let digit = UInt8(value % 85) + UInt8(ascii: "#")
        group.append(digit == UInt8(ascii: "\\") ? UInt8(ascii: "x") : digit)
        value /= 85
      }
      digits += group.reversed()
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
