/// Where an interview is held: lines come in, text goes out.
///
/// Tests script it; ``StandardTerminal`` is the real one.
public protocol InterviewTerminal {
  /// The width in columns; nil if it is not known.
  var columns: Int? { get }

  /// Waits for a line or for something else to happen.
  mutating func readLine() -> TerminalEvent

  /// Shows text as it is.
  mutating func write(_ text: String)
}

/// What may happen while an interview waits.
public enum TerminalEvent: Hashable, Sendable {
  /// A line was typed, here without its end.
  case line(String)

  /// A line came in that is no UTF-8.
  case unreadable

  /// A line came in that is longer than any answer.
  case tooLong

  /// There is nothing more to read.
  case endOfInput

  /// Somebody wants the program to stop.
  case interrupted(Interruption)

  /// The program was halted and goes on.
  case resumed
}

/// The signals that end an interview.
public enum Interruption: Hashable, Sendable, CaseIterable {
  case hangUp, interrupt, terminate

  /// The status with which a program ends that was stopped so: 128 and the signal's number.
  public var exitStatus: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}
