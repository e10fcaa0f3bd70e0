import Synchronization

/// Signals as bytes in a pipe, so that waiting for a line and waiting for a signal are one wait.
///
/// The self-pipe trick (D. J. Bernstein): a signal's action may hardly do more than write a byte, and a
/// byte written between two waits is not lost. At most one such pipe may be open at a time.
final class SignalPipe {
  /// What can be waited for.
  let reading: Descriptor

  private let writing: Descriptor
  private let dispositions: [SystemCalls.Disposition]

  /// The end into which the action writes; -1 while no pipe is open.
  private static let openEnd = Atomic<Int32>(-1)

  /// Opens the pipe and takes over the signals that the process does not ignore.
  init?(_ signals: [Int32]) {
    guard let ends = try? SystemCalls.pipe() else { return nil }
    reading = ends.reading
    writing = ends.writing
    Self.openEnd.store(ends.writing.number, ordering: .releasing)
    dispositions = signals.compactMap { number in
      SystemCalls.catching(number) { number in
        let end = SignalPipe.openEnd.load(ordering: .acquiring)
        if end >= 0 { SystemCalls.writeByte(UInt8(truncatingIfNeeded: number), to: end) }
      }
    }
  }

  deinit {
    for disposition in dispositions { SystemCalls.putBack(disposition) }
    Self.openEnd.store(-1, ordering: .releasing)
    try? SystemCalls.close(reading)
    try? SystemCalls.close(writing)
  }

  /// The signals that came since the last call, in order.
  func take() -> [Int32] {
    ((try? SystemCalls.read(reading, 64)) ?? []).map(Int32.init)
  }
}
