/// Notices that a text has changed; it is no signature.
///
/// 64-bit FNV-1a (Fowler, Noll and Vo) over UTF-8, written as 16 hexadecimal digits.
public enum Fingerprint {
  /// The fingerprint of canonical text.
  public static func of(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
