#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

// Processes and the signals that they send each other.
extension SystemCalls {
  /// The id of this process.
  static var ownID: Int32 { getpid() }

  /// Whether a process with this id runs on this machine.
  static func isAlive(_ id: Int32) -> Bool {
    // Without permission to signal it, it is still there.
    kill(id, 0) == 0 || errno == EPERM
  }

  /// The name of this machine; empty if it has none.
  static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return text(buffer.prefix { $0 != 0 })
  }

  // MARK: Signals

  /// Signals that end or continue an interview.
  static let hangUp = SIGHUP
  static let interrupt = SIGINT
  static let terminate = SIGTERM
  static let resume = SIGCONT

  /// Keeps a reader that went away from ending the process, so that state is saved.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// What happened on a signal before, to be put back.
  struct Disposition: Sendable {
    fileprivate let signal: Int32
    fileprivate let action: (@convention(c) (Int32) -> Void)?
  }

  /// Lets a signal do what it does where nobody asks otherwise.
  static func resetting(_ number: Int32) -> Disposition {
    Disposition(signal: number, action: signal(number, SIG_DFL))
  }

  /// Lets a function run on a signal, unless the signal is ignored, as `nohup` has it.
  ///
  /// Then the answer is nil, and nothing has changed.
  static func catching(
    _ number: Int32, with action: @convention(c) (Int32) -> Void
  ) -> Disposition? {
    let old = signal(number, action)
    if let old, unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      _ = signal(number, old)
      return nil
    }
    return Disposition(signal: number, action: old)
  }

  static func putBack(_ disposition: Disposition) {
    _ = signal(disposition.signal, disposition.action ?? SIG_DFL)
  }

  /// Writes one byte from within a signal's action, where hardly anything else is allowed.
  static func writeByte(_ byte: UInt8, to number: Int32) {
    let before = errno
    var byte = byte
    _ = sysWrite(number, &byte, 1)
    errno = before
  }

  /// A pipe whose ends are not inherited and do not block.
  static func pipe() throws(SystemError) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    guard sysPipe(&ends) == 0 else { throw .last }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
  }
}

// Inside `SystemCalls` the members hide the calls of the same name.
private func sysWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
private func sysPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }
