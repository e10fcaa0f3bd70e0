internal import CZlib

/// Bytes made shorter through the system's zlib; nothing of it leaves this file.
public enum Deflate {
  /// The bytes as a gzip member (RFC 1952); nil where that would not be shorter.
  ///
  /// No time stands in its head, so the same bytes always give the same member.
  public static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    let member = compressed(bytes, level: usualLevel, window: gzipWindow)
    return member.count < bytes.count ? member : nil
  }

  /// What bytes are like, which says where zlib should look for something to save.
  public enum Content: Sendable {
    /// Words, of which many come again.
    case text

    /// Small numbers without order, which come again seldom and differ in how often each is there.
    case numbers
  }

  /// The bytes as a bare stream (RFC 1951), as short as zlib can make it.
  public static func raw(_ bytes: [UInt8], of content: Content) -> [UInt8] {
    compressed(
      bytes, level: bestLevel, window: rawWindow, memory: mostMemory,
      strategy: content == .text ? Z_DEFAULT_STRATEGY : Z_FILTERED)
  }

  private static func compressed(
    _ bytes: [UInt8], level: Int32, window: Int32, memory: Int32 = usualMemory,
    strategy: Int32 = Z_DEFAULT_STRATEGY
  ) -> [UInt8] {
    var stream = z_stream()
    let isReady = deflateInit2_(
      &stream, level, Z_DEFLATED, window, memory, strategy, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    // The parameters are constants that zlib takes, so it can only fail for want of memory, as an array may.
    guard isReady == Z_OK else { fatalError("zlib made no stream") }
    defer { deflateEnd(&stream) }
    var result = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    var input = bytes
    let status = input.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    // In the room of `deflateBound` one call always reaches the end.
    precondition(status == Z_STREAM_END, "zlib stopped with \(status)")
    result.removeLast(Int(stream.avail_out))
    return result
  }

  /// zlib's own middle way: the levels above cost twice as long and gain one per cent on our pages.
  private static let usualLevel: Int32 = 6
  private static let bestLevel: Int32 = 9

  /// The largest window, 15; below zero it has no head, and with 16 more that of gzip.
  private static let rawWindow: Int32 = -15
  private static let gzipWindow: Int32 = 15 + 16

  /// zlib's own default.
  private static let usualMemory: Int32 = 8
  private static let mostMemory: Int32 = 9
}
