/// The terminal of this process, in the line mode in which every terminal starts.
///
/// Nothing is switched over, so there is nothing to restore but what the signals did before; that
/// happens when the value goes away.
public final class StandardTerminal: InterviewTerminal {
  private let input: Descriptor
  private let output: Descriptor
  private let signals: SignalPipe?
  private var pending: [UInt8] = []
  private var events: [TerminalEvent] = []
  private var isOverlong = false

  /// Bytes of the longest line that is taken; a terminal's own limit is 4,095.
  static let longestLine = 4096

  /// Whether somebody can be asked: input and error output are terminals.
  public static var isThere: Bool {
    SystemCalls.isTerminal(.standardInput) && SystemCalls.isTerminal(.standardError)
  }

  /// Talks over standard input and standard error.
  public convenience init() {
    self.init(input: .standardInput, output: .standardError)
  }

  init(input: Descriptor, output: Descriptor) {
    self.input = input
    self.output = output
    self.signals = SignalPipe([
      SystemCalls.hangUp, SystemCalls.interrupt, SystemCalls.terminate, SystemCalls.resume,
    ])
  }

  /// The width of the window now; it may change while an interview runs.
  public var columns: Int? {
    SystemCalls.columns(of: output) ?? SystemCalls.columns(of: input)
  }

  /// Waits for a whole line or a signal; what is typed without Enter is not taken.
  public func readLine() -> TerminalEvent {
    while true {
      if !events.isEmpty { return events.removeFirst() }
      do {
        let ready = try SystemCalls.wait(for: [input] + [signals?.reading].compactMap(\.self))
        takeSignals()
        if events.isEmpty, ready.contains(input) { try takeInput() }
      } catch .interrupted {
        continue
      } catch {
        return .endOfInput
      }
    }
  }

  /// Shows text; if nobody sees it any more, that is noticed by reading.
  public func write(_ text: String) {
    Streams.write(text, to: output)
  }

  private func takeSignals() {
    for signal in signals?.take() ?? [] {
      switch signal {
      case SystemCalls.hangUp: events.append(.interrupted(.hangUp))
      case SystemCalls.interrupt: events.append(.interrupted(.interrupt))
      case SystemCalls.terminate: events.append(.interrupted(.terminate))
      default: events.append(.resumed)
      }
    }
    if events.contains(where: \.isInterruption) { events.removeAll { !$0.isInterruption } }
  }

  private func takeInput() throws(SystemError) {
    let bytes: [UInt8]
    do {
      bytes = try SystemCalls.read(input, Self.longestLine)
    } catch .inputOutput {
      bytes = []  // The terminal has gone.
    }
    guard bytes.isEmpty else { return take(bytes) }
    // When a terminal goes away, its end may be seen before the signal that says so.
    if let signals, let ready = try? SystemCalls.wait(for: [signals.reading], milliseconds: 100),
      !ready.isEmpty
    {
      takeSignals()
    }
    if !events.contains(where: \.isInterruption) { events.append(.endOfInput) }
  }

  private func take(_ bytes: [UInt8]) {
    for byte in bytes {
      guard byte == UInt8(ascii: "\n") else {
        if pending.count < Self.longestLine { pending.append(byte) } else { isOverlong = true }
        continue
      }
      if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
      if isOverlong {
        events.append(.tooLong)
      } else {
        events.append(
          String(validating: pending, as: UTF8.self).map(TerminalEvent.line) ?? .unreadable)
      }
      pending = []
      isOverlong = false
    }
  }
}

extension TerminalEvent {
  fileprivate var isInterruption: Bool {
    if case .interrupted = self { true } else { false }
  }
}
