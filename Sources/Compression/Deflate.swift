internal import CZlib

/// Bytes made shorter through the system's zlib; nothing of it leaves this file.
public enum Deflate {
  /// The bytes as a gzip member (RFC 1952); nil where that would not be shorter.
  ///
  /// No time stands in its head, so the same bytes always give the same member.
  public static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    // One byte less than what there is: what does not fit is not shorter.
    bytes.isEmpty
      ? nil : compressed(bytes, level: usualLevel, window: gzipWindow, room: bytes.count - 1)
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
    // Stored blocks cost five bytes for each 65,535, and the end a few more.
    let room = bytes.count + bytes.count / 1000 + 64
    guard
      let result = compressed(
        bytes, level: bestLevel, window: rawWindow, memory: mostMemory,
        strategy: content == .text ? Z_DEFAULT_STRATEGY : Z_FILTERED, room: room)
    else {
      fatalError("zlib has no memory left for \(bytes.count) bytes")
    }
    return result
  }

  private static func compressed(
    _ bytes: [UInt8], level: Int32, window: Int32, memory: Int32 = usualMemory,
    strategy: Int32 = Z_DEFAULT_STRATEGY, room: Int
  ) -> [UInt8]? {
    guard bytes.count <= Int(UInt32.max), room <= Int(UInt32.max) else { return nil }
    var stream = z_stream()
    let isReady = deflateInit2_(
      &stream, level, Z_DEFLATED, window, memory, strategy, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard isReady == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var result = [UInt8](repeating: 0, count: room)
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
    guard status == Z_STREAM_END else { return nil }
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
