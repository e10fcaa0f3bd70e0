#if Serve
  import CZlib

  /// The gzip form of bytes (RFC 1952), through the system's zlib.
  enum Gzip {
    /// The bytes as a gzip member; nil where that would not be shorter.
    ///
    /// No time stands in its head, so the same bytes always give the same member.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
      guard !bytes.isEmpty, bytes.count <= Int(UInt32.max) else { return nil }
      var stream = z_stream()
      let isReady = deflateInit2_(
        &stream, level, Z_DEFLATED, gzipWindow, usualMemory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
      guard isReady == Z_OK else { return nil }
      defer { deflateEnd(&stream) }
      // One byte less than what there is: what does not fit is not shorter.
      var result = [UInt8](repeating: 0, count: bytes.count - 1)
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
    private static let level: Int32 = 6

    /// The largest window, 15, and 16 more for a gzip head in place of zlib's own.
    private static let gzipWindow: Int32 = 15 + 16

    /// zlib's own default.
    private static let usualMemory: Int32 = 8
  }
#endif
