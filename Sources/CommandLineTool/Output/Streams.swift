#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results and messages go: results on standard output, everything else on standard error.
enum Streams {
  /// Writes a result.
  static func result(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a message.
  static func message(_ text: String) { write(text, to: STDERR_FILENO) }

  /// A reader that went away is no error: what is left is dropped.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
          Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }

  /// Keeps a closed pipe from ending the process, so that state is saved and the status is right.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Whether a person can be asked: standard input is a terminal.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }
}
