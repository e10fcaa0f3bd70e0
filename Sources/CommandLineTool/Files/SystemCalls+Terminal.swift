#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// How a terminal treats what is typed, to be put back as it was.
struct TerminalMode {
  fileprivate var attributes: termios
}

extension SystemCalls {
  static let stop = SIGTSTP
  static let resize = SIGWINCH

  static func isTerminal(_ descriptor: Descriptor) -> Bool { isatty(descriptor.number) == 1 }

  /// The width of a terminal in columns; nil if it is none or does not say.
  static func columns(of descriptor: Descriptor) -> Int? {
    window(of: descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil }
  }

  /// The size of a terminal; nil if it is none or does not say.
  static func size(of descriptor: Descriptor) -> ScreenSize? {
    guard let window = window(of: descriptor), window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  private static func window(of descriptor: Descriptor) -> winsize? {
    var window = winsize()
    return ioctl(descriptor.number, UInt(TIOCGWINSZ), &window) == 0 ? window : nil
  }

  /// How a terminal treats input now; nil if it is none.
  static func mode(of descriptor: Descriptor) -> TerminalMode? {
    var attributes = termios()
    guard tcgetattr(descriptor.number, &attributes) == 0 else { return nil }
    return TerminalMode(attributes: attributes)
  }

  /// Gives every key as it is pressed, and shows none.
  ///
  /// The keys that send signals still do: stopping is one path, whoever asks for it. Output is left as it
  /// is, so that a line feed begins a line.
  static func keyByKey(_ mode: TerminalMode) -> TerminalMode {
    var mode = mode
    mode.attributes.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    mode.attributes.c_lflag |= tcflag_t(ISIG)
    mode.attributes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
    withUnsafeMutableBytes(of: &mode.attributes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return mode
  }

  /// Switches a terminal over; what is typed already is kept.
  static func set(_ mode: TerminalMode, _ descriptor: Descriptor) {
    var attributes = mode.attributes
    while tcsetattr(descriptor.number, TCSADRAIN, &attributes) != 0 && errno == EINTR {}
  }

  /// Halts this process as Ctrl-Z does where nobody asks otherwise; returns when it goes on.
  ///
  /// Worker threads block signals, so that another thread takes this one, a moment later: what the signal
  /// does is put back only once going on was told, or when nothing halts the process at all.
  ///
  /// - Parameter resumed: where it is told that the process goes on.
  static func halt(until resumed: Descriptor) {
    let disposition = resetting(stop)
    _ = kill(ownID, stop)
    _ = try? wait(for: [resumed], milliseconds: 250)
    putBack(disposition)
  }

  // MARK: Crashes

  /// Puts a terminal back if the process crashes from now on.
  ///
  /// - Parameters:
  ///   - mode: as it was.
  ///   - input: the terminal.
  ///   - output: where the cursor is shown again.
  static func restoreOnCrash(_ mode: TerminalMode, _ input: Descriptor, _ output: Descriptor) {
    let place = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    place.initialize(to: mode.attributes)
    crashInput = input.number
    crashOutput = output.number
    crashMode = place
    for number in crashes { _ = signal(number, restoreAndDie) }
  }

  /// Leaves crashes to the system again.
  static func forgetCrashes() {
    for number in crashes { _ = signal(number, SIG_DFL) }
    crashMode?.deallocate()
    crashMode = nil
  }

  /// What traps, failed memory accesses and Ctrl-\ send.
  private static let crashes = [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]
}

// Only the main task writes these, with the handlers away, and only a handler reads them otherwise. They
// have constant values at first, so that no lazy initialiser runs within a handler.
nonisolated(unsafe) private var crashMode: UnsafeMutablePointer<termios>?
nonisolated(unsafe) private var crashInput: Int32 = 0
nonisolated(unsafe) private var crashOutput: Int32 = 2

/// Restores the terminal with calls that are allowed within a handler, and dies of the same signal.
private func restoreAndDie(_ number: Int32) {
  if let mode = crashMode {
    _ = tcsetattr(crashInput, TCSANOW, mode)
    let text: StaticString = "\u{1B}[?25h\u{1B}[?2004l\r\n"
    _ = write(crashOutput, text.utf8Start, text.utf8CodeUnitCount)
  }
  _ = signal(number, SIG_DFL)
  _ = raise(number)
}
