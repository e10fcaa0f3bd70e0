#if Serve
  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// How many connections this process can hold.
  enum OpenFiles {
    /// Many systems begin with 256 or 1,024 and let a process have more for the asking.
    private static let wanted: rlim_t = 16_384

    /// Files and pipes that are no connections.
    private static let others = 64

    /// Asks for more open files, and says how many connections that leaves room for.
    static func roomForConnections() -> Int {
      #if canImport(Glibc)
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
      #else
        let kind = RLIMIT_NOFILE
      #endif
      var limit = rlimit()
      guard getrlimit(kind, &limit) == 0 else { return 192 }
      let most = min(limit.rlim_max, wanted)
      if limit.rlim_cur < most {
        var raised = limit
        raised.rlim_cur = most
        if setrlimit(kind, &raised) == 0 { limit = raised }
      }
      return max(16, Int(min(limit.rlim_cur, wanted)) - others)
    }
  }
#endif
