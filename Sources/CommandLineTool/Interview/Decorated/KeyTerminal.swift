/// The terminal of this process, key by key.
///
/// It is switched over by ``open()`` alone, and put back by ``close()``, before the process halts, and as
/// far as that can be if it crashes.
final class KeyTerminal: ScreenDevice {
  private let input: Descriptor
  private let output: Descriptor
  private let signals: SignalPipe?
  private var decoder = KeyDecoder()
  private var events: [ScreenEvent] = []

  /// The mode in which the terminal was found.
  private var found: TerminalMode?
  private var isOpen = false

  init(input: Descriptor = .standardInput, output: Descriptor = .standardError) {
    self.input = input
    self.output = output
    signals = SignalPipe([
      SystemCalls.hangUp, SystemCalls.interrupt, SystemCalls.terminate, SystemCalls.resume,
      SystemCalls.stop, SystemCalls.resize,
    ])
  }

  deinit { close() }

  var size: ScreenSize {
    SystemCalls.size(of: output) ?? SystemCalls.size(of: input) ?? .usual
  }

  func open() {
    guard let mode = found ?? SystemCalls.mode(of: input) else { return }
    found = mode
    isOpen = true
    SystemCalls.restoreOnCrash(mode, input, output)
    SystemCalls.set(SystemCalls.keyByKey(mode), input)
    write("\u{1B}[?2004h")  // Pasted text comes with marks around it.
  }

  func close() {
    guard isOpen, let found else { return }
    isOpen = false
    write("\u{1B}[?2004l\u{1B}[?25h")
    SystemCalls.set(found, input)
    SystemCalls.forgetCrashes()
  }

  func halt() {
    close()
    if let signals { SystemCalls.halt(until: signals.reading) }
    open()
    // That it goes on is known, and its size is asked for anyway.
    events += signalEvents().filter { $0 != .resumed && $0 != .halted }
  }

  func next() -> ScreenEvent {
    while true {
      if !events.isEmpty { return events.removeFirst() }
      do {
        let ready = try SystemCalls.wait(for: [input] + [signals?.reading].compactMap(\.self))
        events += signalEvents()
        if events.isEmpty, ready.contains(input) { takeInput() }
      } catch .interrupted {
        continue
      } catch {
        return .endOfInput
      }
    }
  }

  func write(_ text: String) {
    Streams.write(text, to: output)
  }

  /// What the signals say that came; one that ends the interview makes the others pointless.
  private func signalEvents() -> [ScreenEvent] {
    let events = (signals?.take() ?? []).map { signal -> ScreenEvent in
      switch signal {
      case SystemCalls.hangUp: .interrupted(.hangUp)
      case SystemCalls.interrupt: .interrupted(.interrupt)
      case SystemCalls.terminate: .interrupted(.terminate)
      case SystemCalls.stop: .halted
      case SystemCalls.resize: .resized
      default: .resumed
      }
    }
    let ends = events.filter(\.isInterruption)
    return ends.isEmpty ? events : ends
  }

  private func takeInput() {
    let bytes = (try? SystemCalls.read(input, Self.mostBytes)) ?? []
    guard bytes.isEmpty else {
      let keys = decoder.keys(bytes)
      if !keys.isEmpty { events.append(.keys(keys)) }
      return
    }
    // When a terminal goes away, its end may be seen before the signal that says so.
    if let signals, let ready = try? SystemCalls.wait(for: [signals.reading], milliseconds: 100),
      !ready.isEmpty
    {
      events += signalEvents()
    }
    if !events.contains(where: \.isInterruption) { events.append(.endOfInput) }
  }

  /// As many as a terminal holds.
  private static let mostBytes = 4096
}

extension ScreenEvent {
  fileprivate var isInterruption: Bool {
    if case .interrupted = self { true } else { false }
  }
}
