#if Serve
  import NIOCore

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  extension SiteServer {
    /// Why a server could not begin or go on.
    public enum Problem: Error, Hashable, Sendable {
      /// Another process listens there.
      case portTaken(port: Int)

      /// The system lets only its administrators use the port.
      case portNotPermitted(port: Int)

      /// The host is none, or none of this machine's.
      case hostNotHere(host: String)

      /// Anything else, as the system says it.
      case other(String)

      init(_ error: any Error, host: String, port: Int) {
        if error is SocketAddressError || error is SocketAddressError.UnknownHost {
          self = .hostNotHere(host: host)
          return
        }
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: self = .portTaken(port: port)
        case EACCES, EPERM: self = .portNotPermitted(port: port)
        case EADDRNOTAVAIL: self = .hostNotHere(host: host)
        default: self = .other("\(error)")
        }
      }

      /// One line for the terminal, with what to do next.
      public var message: String {
        switch self {
        case .portTaken(let port): "port \(port) is taken: choose another with --port"
        case .portNotPermitted(let port):
          "port \(port) needs an administrator: choose one from 1024 on with --port"
        case .hostNotHere(let host):
          "'\(host)' is no address of this machine: choose another with --host, for instance 127.0.0.1"
        case .other(let text): "the server stopped: \(text)"
        }
      }
    }
  }
#endif
