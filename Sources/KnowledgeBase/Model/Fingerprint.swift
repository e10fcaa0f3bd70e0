/// Notices that a text has changed; it is no signature.
///
/// 64-bit FNV-1a (Fowler, Noll and Vo) over UTF-8, written as 16 hexadecimal digits.
public enum Fingerprint {
  /// The fingerprint of canonical text.
  public static func of(_ text: String) -> String {
    let hash =
      text.utf8.withContiguousStorageIfAvailable { Self.hash(of: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { Self.hash(of: $0) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash
  }
}
