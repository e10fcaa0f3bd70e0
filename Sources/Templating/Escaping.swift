extension Array<UInt8> {
  /// Appends text so that it stays text in HTML, between tags and in quoted attributes alike.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = bytes.startIndex
      for index in bytes.indices {
        guard let reference = Self.reference(for: bytes[index]) else { continue }
        append(contentsOf: bytes[start..<index])
        append(contentsOf: reference.utf8)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
