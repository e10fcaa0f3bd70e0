#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

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
    while let next = self.offset(of: first, from: offset), next + wanted.count <= count {
      var length = 1
      while length < wanted.count, self[next + length] == wanted[length] { length += 1 }
      if length == wanted.count { return next }
      offset = next + 1
    }
    return nil
  }

  /// The offset of the first of these bytes, and not before `start`.
  package func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let baseAddress, start < count,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}
