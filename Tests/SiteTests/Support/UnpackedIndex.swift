/// The search index read back, as the script reads it.
struct UnpackedIndex {
  private(set) var lines: [String] = []

  /// Every word with the numbers of its entries.
  private(set) var words: [String: [Int]] = [:]

  private var odds = [UInt16](repeating: 0x8000, count: 1 << 17 + 1 << 22)
  private var seen = [Int](repeating: 0, count: 1 << 17 + 1 << 22)
  private var bytes: ArraySlice<UInt8> = []
  private var low: UInt32 = 0
  private var high = UInt32.max
  private var code: UInt32 = 0
  private var history: UInt16 = 0

  /// Reads a script; nil where it is none.
  init?(_ script: String) {
    guard let entries = Self.number(after: "entries:", in: script),
      let words = Self.number(after: "words:", in: script),
      let packed = script.split(separator: "packed:\"").last?.prefix(while: { $0 != "\"" })
    else { return nil }
    bytes = Self.bytes(packed)[...]
    for _ in 0..<4 { takeByte() }
    while lines.count < entries { lines.append(text(while: { $0 != 10 })) }
    readWords(words)
  }

  private mutating func readWords(_ count: Int) {
    var list: [[UInt8]] = []
    var next = byte()
    while list.count < count {
      var word = Array((list.last ?? []).prefix(Int(next) - 1))
      next = byte()
      while next > 31 {
        word.append(next)
        next = byte()
      }
      list.append(word)
    }
    for word in list {
      var entries: [Int] = []
      var next = 0
      for left in (1...number(0) + 1).reversed() {
        let room = (lines.count - next) * 2 / left
        let length = Int.bitWidth - room.leadingZeroBitCount
        next += number(1 + length + (left == 1 ? 31 : 0)) + 1
        entries.append(next - 1)
      }
      words[String(decoding: word, as: UTF8.self)] = entries
    }
  }

  private mutating func text(while isPart: (UInt8) -> Bool) -> String {
    var text: [UInt8] = []
    while true {
      let next = byte()
      guard isPart(next) else { return String(decoding: text, as: UTF8.self) }
      text.append(next)
    }
  }

  private mutating func byte() -> UInt8 {
    let (beforeLast, last) = (Int(history >> 8), Int(history & 255))
    var node = 1
    while node < 256 {
      let near = last * 256 + node
      let far = 1 << 17 + beforeLast % 128 * 32_768 + last % 128 * 256 + node
      let bit = read(seen[far] > 1 ? far : near)
      learn(bit, near)
      learn(bit, far)
      node = node * 2 + bit
    }
    history = history << 8 | UInt16(node - 256)
    return UInt8(node - 256)
  }

  private mutating func number(_ kind: Int) -> Int {
    let context = 65_536 + kind * 1024
    var length = 0
    while taught(context + length * 32 + 31) == 1 { length += 1 }
    var value = 1
    for place in (0..<length).reversed() {
      value = value * 2 + taught(context + length * 32 + place)
    }
    return value - 1
  }

  private mutating func taught(_ context: Int) -> Int {
    let bit = read(context)
    learn(bit, context)
    return bit
  }

  private mutating func read(_ context: Int) -> Int {
    let middle = low + (high - low) >> 12 * min(4095, max(1, UInt32(odds[context] >> 4)))
    let bit = code <= middle ? 1 : 0
    if bit == 1 { high = middle } else { low = middle + 1 }
    while low >> 24 == high >> 24 {
      low <<= 8
      high = high << 8 | 255
      takeByte()
    }
    return bit
  }

  private mutating func learn(_ bit: Int, _ context: Int) {
    let old = Int(odds[context])
    odds[context] = UInt16(
      old + ((bit * 65_535 - old) * (2560 / (10 * seen[context] + 18))) >> 8)
    seen[context] = min(seen[context] + 1, 13)
  }

  private mutating func takeByte() { code = code << 8 | UInt32(bytes.popFirst() ?? 0) }

  private static func number(after key: String, in script: String) -> Int? {
    script.split(separator: key).last.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  private static func bytes(_ text: Substring) -> [UInt8] {
    let digits = text.utf8.map { Int($0 == UInt8(ascii: "x") ? 92 : $0) - 35 }
    return stride(from: 0, to: digits.count, by: 5).flatMap { start in
      let value = digits[start..<start + 5].reduce(0) { $0 * 85 + $1 }
      return [24, 16, 8, 0].map { UInt8(value >> $0 & 255) }
    }
  }
}
