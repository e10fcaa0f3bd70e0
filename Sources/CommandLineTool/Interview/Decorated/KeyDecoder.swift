/// Bytes of a terminal as keys.
///
/// A sequence may be split anywhere, as slow links do, and no clock is needed: an escape that nothing
/// follows yet waits. Sequences that are not known are dropped whole (ECMA-48, section 5.4).
struct KeyDecoder: Sendable {
  /// The start of a sequence or of a character of which the rest has not come yet.
  private var pending: [UInt8] = []

  /// What was pasted so far; nil outside of a paste.
  private var pasted: [UInt8]?

  /// A line feed right after a carriage return is the same Enter.
  private var isAfterReturn = false

  /// No sequence of a key is longer.
  private static let longestSequence = 32

  /// More of one paste is dropped; an answer has far less.
  private static let longestPaste = 16_384

  /// Takes bytes as they come in.
  ///
  /// - Returns: the keys that are complete now.
  mutating func keys(_ bytes: [UInt8]) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while !pending.isEmpty {
      guard let (key, count) = next() else { break }
      pending.removeFirst(count)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// The next key, nil for what is none, and its bytes; nil where the rest has to be waited for.
  private mutating func next() -> (Key?, Int)? {
    if pasted != nil { return nextOfPaste() }
    let byte = pending[0]
    defer { isAfterReturn = byte == 0x0D }
    switch byte {
    case Self.escape: return nextOfSequence()
    case 0x00..<0x20, 0x7F: return (control(byte), 1)
    case 0x20..<0x7F: return (.text(Unicode.Scalar(byte)), 1)
    default: return nextOfCharacter()
    }
  }

  private func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A: isAfterReturn ? nil : .enter
    case 0x0B: .clearRest
    case 0x0C: .redraw
    case 0x0D: .enter
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .clear
    case 0x17: .clearWord
    default: nil
    }
  }

  /// A character of more than one byte; what is no UTF-8 is dropped byte by byte.
  private func nextOfCharacter() -> (Key?, Int)? {
    let length =
      switch pending[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let bytes = pending.prefix(length)
    guard length > 1, bytes.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 }) else { return (nil, 1) }
    guard bytes.count == length else { return nil }
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    return (scalar.map(Key.text), scalar == nil ? 1 : length)
  }

  private static let escape: UInt8 = 0x1B

  private mutating func nextOfSequence() -> (Key?, Int)? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return nextOfControlSequence()
    case UInt8(ascii: "O"):
      guard pending.count > 2 else { return nil }
      // Keys of the keypad and arrows in application mode.
      return pending[2] == UInt8(ascii: "M")
        ? (.enter, 3) : (Self.letters[pending[2]], 3)
    default: return (.escape, 1)
    }
  }

  private mutating func nextOfControlSequence() -> (Key?, Int)? {
    var place = 2
    while place < pending.count {
      let byte = pending[place]
      switch byte {
      case 0x20...0x3F where place < Self.longestSequence: place += 1
      case 0x40...0x7E:
        let parameters = String(decoding: pending[2..<place], as: UTF8.self)
        return (key(parameters, byte), place + 1)
      default: return (nil, place)  // Something else begins within it.
      }
    }
    return nil
  }

  private mutating func key(_ parameters: String, _ last: UInt8) -> Key? {
    guard last == UInt8(ascii: "~") else { return Self.letters[last] }
    switch parameters.split(separator: ";").first {
    case "1", "7": return .home
    case "3": return .delete
    case "4", "8": return .end
    case "5": return .pageUp
    case "6": return .pageDown
    case "200":
      pasted = []
      return nil
    default: return nil
    }
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  private mutating func nextOfPaste() -> (Key?, Int)? {
    let end = Self.endOfPaste
    if pending.starts(with: end) {
      let text = String(decoding: pasted ?? [], as: UTF8.self)
      pasted = nil
      return (.paste(text), end.count)
    }
    // The end may have come in part.
    if pending.count < end.count, end.starts(with: pending) { return nil }
    if (pasted?.count ?? 0) < Self.longestPaste { pasted?.append(pending[0]) }
    return (nil, 1)
  }
}
