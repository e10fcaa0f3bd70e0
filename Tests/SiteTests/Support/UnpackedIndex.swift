import TestSupport

/// The search index read back, as the script reads it.
struct UnpackedIndex {
  let lines: [String]

  /// Every word with the numbers of its entries.
  private(set) var words: [String: [Int]] = [:]

  /// Reads a script.
  init(_ script: String) throws {
    let count = script.split(separator: "entries:").last.flatMap { Int($0.prefix { $0.isNumber }) }
    try self.init(
      entries: count ?? 0, texts: Self.text(of: "texts", in: script),
      places: Self.text(of: "places", in: script))
  }

  init(entries: Int, texts: String, places: String) throws {
    let text = String(decoding: try Inflated.bytes(ofRaw: Self.bytes(texts)), as: UTF8.self)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines = all.prefix(entries).map(String.init)
    var bytes = try Inflated.bytes(ofRaw: Self.bytes(places))[...]
    var word: [UInt16] = []
    for line in all.dropFirst(entries) {
      let kept = Int(line.utf16.first ?? 65) - 65
      word = Array(word.prefix(kept)) + line.utf16.dropFirst()
      var numbers: [Int] = []
      var isLast = false
      while !isLast {
        let value = Self.number(&bytes)
        isLast = value & 1 == 1
        numbers.append((numbers.last.map { $0 + 1 } ?? 0) + value >> 1)
      }
      words[String(decoding: word, as: UTF16.self)] = numbers
    }
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int {
    var value = 0
    var shift = 0
    while let byte = bytes.popFirst() {
      value |= Int(byte & 127) << shift
      shift += 7
      if byte < 128 { break }
    }
    return value
  }

  private static func text(of key: String, in script: String) -> String {
    script.split(separator: "\(key):\"").last.map { String($0.prefix { $0 != "\"" }) } ?? ""
  }

  private static func bytes(_ text: String) -> [UInt8] {
    let digits = text.utf8.map { Int($0 == UInt8(ascii: "x") ? 92 : $0) - 35 }
    return stride(from: 0, to: digits.count, by: 5).flatMap { start in
      let group = digits[start..<min(start + 5, digits.count)]
      let padded = group + Array(repeating: 84, count: 5 - group.count)
      let value = padded.reduce(0) { $0 * 85 + $1 }
      return [24, 16, 8, 0].map { UInt8(value >> $0 & 255) }.prefix(group.count - 1)
    }
  }
}
