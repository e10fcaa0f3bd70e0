#if Serve
  import Foundation

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Bytes to a local port and back, so that the test sees what is really sent.
  struct PlainClient {
    struct Failure: Error {
      let errno: Int32
    }

    /// Everything that a server on the loopback address sends until it closes.
    ///
    /// Reading ends also after two minutes of silence, for other tests may keep both cores busy. It happens on a thread of its own: the server
    /// answers on Swift's few threads, and blocking one of those here could keep it from answering.
    static func exchange(_ request: String, port: Int) async throws -> String {
      try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread {
          continuation.resume(with: Result { try blockingExchange(request, port: port) })
        }
      }
    }

    private static func blockingExchange(_ request: String, port: Int) throws -> String {
      #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
      #else
        let kind = SOCK_STREAM
      #endif
      let socket = socket(AF_INET, kind, 0)
      guard socket >= 0 else { throw Failure(errno: errno) }
      defer { close(socket) }
      var patience = timeval(tv_sec: 120, tv_usec: 0)
      setsockopt(
        socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let connected = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
      }
      guard connected == 0 else { throw Failure(errno: errno) }
      let bytes = Array(request.utf8)
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes {
          send(socket, $0.baseAddress, $0.count, noSignal)
        }
        // The server may have answered and closed before it had read everything.
        guard count > 0 else { break }
        sent += count
      }
      var answer: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { break }
        answer += buffer[..<count]
      }
      return String(decoding: answer, as: UTF8.self)
    }

    #if canImport(Darwin)
      private static let noSignal: Int32 = 0
    #else
      private static let noSignal = Int32(MSG_NOSIGNAL)
    #endif
  }
#endif
