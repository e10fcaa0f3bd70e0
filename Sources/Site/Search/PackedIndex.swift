internal import Compression

/// Entries and words as two short strings, which the script unpacks.
///
/// Both are deflated, which browsers undo by themselves, and written with 85 printable characters.
struct PackedIndex: Sendable {
  /// The lines of the entries, then those of the words.
  ///
  /// A word's line is a letter that says how much of the
  /// word before it stays, from `A` for nothing, and the rest of the word.
  let texts: String

  /// For each word the distances from one of its entries to the next, from 0 on: twice the distance, and one
  /// more at the word's last entry, in bytes of seven bits, the lowest first (as LEB128).
  let places: String

  /// Packs an index.
  ///
  /// - Parameters:
  ///   - lines: an entry each, without line ends.
  ///   - words: sorted by their bytes, each with ascending numbers of entries and at least one.
  init(lines: [String], words: [WordList.Word]) {
    var texts = lines
    var places: [UInt8] = []
    var last = ""
    for word in words {
      let kept = Self.kept(of: last, in: word.text)
      texts.append(Self.letter(kept.utf16.count) + String(word.text[kept.endIndex...]))
      last = word.text
      var next = 0
      for (place, entry) in word.entries.enumerated() {
        let isLast = place == word.entries.count - 1
        Self.append(UInt((entry - next) << 1 | (isLast ? 1 : 0)), to: &places)
        next = entry + 1
      }
    }
    self.texts = Self.base85(Deflate.raw(Array(texts.joined(separator: "\n").utf8), of: .text))
    self.places = Self.base85(Deflate.raw(places, of: .numbers))
  }

  /// What the script keeps is counted as it counts, and ends between two letters.
  private static func kept(of last: String, in word: String) -> Substring {
    let same = zip(last.unicodeScalars, word.unicodeScalars).prefix { $0 == $1 }.count
    return Substring(word.unicodeScalars.prefix(min(same, mostKept)))
  }

  /// Twice as many characters can follow `A` in ASCII without a backslash being among those in use.
  private static let mostKept = 12

  private static func letter(_ kept: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(kept)))
  }

  private static func append(_ number: UInt, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 127 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Four bytes as five digits from `#` on, with `x` in place of the backslash; fewer bytes at the end are
  /// one digit more than themselves.
  private static func base85(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 4) {
      let count = min(4, bytes.count - start)
      var value = (0..<4).reduce(0) { value, place in
        value << 8 | (place < count ? Int(bytes[start + place]) : 0)
      }
      var group: [UInt8] = []
      for _ in 0..<5 {
        let digit = UInt8(value % 85) + UInt8(ascii: "#")
        group.append(digit == UInt8(ascii: "\\") ? UInt8(ascii: "x") : digit)
        value /= 85
      }
      digits += group.reversed().prefix(count + 1)
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
