extension StringProtocol {
  /// The UTF-8 offset at which a text first stands, byte for byte.
  ///
  /// `firstRange(of:)` of the standard library is generic over collections and takes ten times as long
  /// as parsing the article (measured), for each thing that is looked for. Nothing before `start` is found.
  package func utf8Offset(of text: String, from start: Int = 0) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      utf8.withContiguousStorageIfAvailable { $0.offset(of: wanted, from: start) }
        ?? Array(utf8).withUnsafeBufferPointer { $0.offset(of: wanted, from: start) }
    }
  }

  /// Whether a text stands in this one, byte for byte.
  package func holds(_ text: String) -> Bool { utf8Offset(of: text) != nil }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset at which some bytes first stand, and not before `start`.
  package func offset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let first = wanted.first else { return start <= count ? start : nil }
    var offset = start
    while offset + wanted.count <= count {
      if self[offset] == first {
        var length = 1
        while length < wanted.count, self[offset + length] == wanted[length] { length += 1 }
        if length == wanted.count { return offset }
      }
      offset += 1
    }
    return nil
  }

  /// The offset of the first of these bytes.
  package func offset(of byte: UInt8) -> Int? {
    var offset = 0
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
