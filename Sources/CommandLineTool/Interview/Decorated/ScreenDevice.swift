/// A terminal that gives keys as they are pressed; tests script it, ``KeyTerminal`` is the real one.
protocol ScreenDevice {
  /// The size now; it may change while an interview runs.
  var size: ScreenSize { get }

  /// Switches over to single keys.
  mutating func open()

  /// Puts everything back as it was.
  mutating func close()

  /// Waits for keys, or for something else to happen.
  mutating func next() -> ScreenEvent

  /// Halts the process, as Ctrl-Z asks, with the terminal as it was; returns when it goes on.
  mutating func halt()

  mutating func write(_ text: String)
}

/// What may happen while a decorated prompt waits.
enum ScreenEvent: Hashable, Sendable {
  case keys([Key])
  case resized

  /// Ctrl-Z was pressed.
  case halted

  /// The process was halted from outside and goes on.
  case resumed

  case interrupted(Interruption)
  case endOfInput
}
