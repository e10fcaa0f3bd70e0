/// Notices that bytes have changed, eight of them at a time.
///
/// This is MurmurHash64A (Austin Appleby, public domain) with seed 0. `Fingerprint` is for short
/// canonical texts; over all pages of a large site its byte-wise hash would be felt.
enum ByteDigest {
  /// 16 hexadecimal digits over the bytes.
  static func of(_ bytes: [UInt8]) -> String {
    let digits = String(bytes.withUnsafeBytes(hash), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* multiplier
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = (hash ^ mixed(word &* multiplier) &* multiplier) &* multiplier
    }
    if whole < bytes.count {
      for (place, byte) in bytes[whole...].enumerated() { hash ^= UInt64(byte) << (8 * place) }
      hash = hash &* multiplier
    }
    return mixed(mixed(hash) &* multiplier)
  }

  private static func mixed(_ word: UInt64) -> UInt64 { word ^ (word >> 47) }
}
