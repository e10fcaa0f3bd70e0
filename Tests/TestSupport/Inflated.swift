internal import CZlib

/// Reads deflated bytes back, so that a test sees what a browser sees.
public enum Inflated {
  /// That bytes are not what they should be, with zlib's word for it.
  public struct Failure: Error {
    let status: Int32
  }

  /// The bytes of a gzip member.
  public static func bytes(ofGzip member: [UInt8]) throws -> [UInt8] {
    try bytes(of: member, window: 15 + 16)
  }

  /// The bytes of a bare stream.
  public static func bytes(ofRaw stream: [UInt8]) throws -> [UInt8] {
    try bytes(of: stream, window: -15)
  }

  private static func bytes(of member: [UInt8], window: Int32) throws -> [UInt8] {
    var stream = z_stream()
    let ready = inflateInit2_(
      &stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard ready == Z_OK else { throw Failure(status: ready) }
    defer { inflateEnd(&stream) }
    var input = member
    var result = [UInt8](repeating: 0, count: 1 << 20)
    let status = input.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_in == 0 else { throw Failure(status: status) }
    result.removeLast(Int(stream.avail_out))
    return result
  }
}
