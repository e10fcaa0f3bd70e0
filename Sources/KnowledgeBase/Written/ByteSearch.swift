extension StringProtocol {
  /// The UTF-8 offset at which a text first stands, byte for byte.
  ///
  /// `firstRange(of:)` of the standard library is generic over collections and takes ten times as long
  /// as parsing the article (measured), for each thing that is looked for. Nothing before `start` is found.
  package func utf8Offset(of text: String, from start: Int = 0) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { wanted in
      utf8.withContiguousStorageIfAvailable { Self.offset(of: wanted, in: $0, from: start) }
        ?? Array(utf8).withUnsafeBufferPointer { Self.offset(of: wanted, in: $0, from: start) }
    }
  }

  private static func offset(
    of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let first = wanted.first else { return start <= bytes.count ? start : nil }
    var offset = start
    while offset + wanted.count <= bytes.count {
      if bytes[offset] == first, bytes[offset...].starts(with: wanted) { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether a text stands in this one, byte for byte.
  package func holds(_ text: String) -> Bool { utf8Offset(of: text) != nil }
}
