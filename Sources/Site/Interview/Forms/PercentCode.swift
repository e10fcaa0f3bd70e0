/// Bytes as `%HH`, for forms and for texts that must stay on one line.
enum PercentCode {
  /// The bytes that a text stands for.
  ///
  /// - Throws: `malformed` for a `%` without two hexadecimal digits.
  static func decoded(
    _ bytes: ArraySlice<UInt8>, plusIsBlank: Bool
  ) throws(FormFields.Problem) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+") where plusIsBlank: result.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard
          let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { throw .malformed }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    return result
  }

  /// A text on one line, so that it travels through a form byte for byte.
  ///
  /// Browsers turn every line end of a field into CRLF, and the notes in a review file are their
  /// author's to the byte.
  static func onOneLine(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      guard byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      result += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text that ``onOneLine(_:)`` put on one line.
  static func text(from line: String) throws(FormFields.Problem) -> String {
    let bytes = try decoded(Array(line.utf8)[...], plusIsBlank: false)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return text
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
