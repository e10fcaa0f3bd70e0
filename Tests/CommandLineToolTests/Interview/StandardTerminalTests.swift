import Foundation
import Testing

@testable import CommandLineTool

/// The real edge, over pipes in place of a terminal.
///
/// Signals are the whole process's, other tests' servers included, so they are sent in one of its own.
struct StandardTerminalTests {
  private let input = Pipe()
  private let output = Pipe()

  private func terminal() -> StandardTerminal {
    StandardTerminal(
      input: Descriptor(number: input.fileHandleForReading.fileDescriptor),
      output: Descriptor(number: output.fileHandleForWriting.fileDescriptor))
  }

  private func type(_ bytes: [UInt8]) {
    input.fileHandleForWriting.write(Data(bytes))
  }

  @Test func readsPastedLinesOneByOne() throws {
    let terminal = terminal()
    type(Array("1\nzwei\r\n\ndr".utf8))
    #expect(terminal.readLine() == .line("1"))
    #expect(terminal.readLine() == .line("zwei"))
    #expect(terminal.readLine() == .line(""))
    type(Array("ei\n".utf8))
    #expect(terminal.readLine() == .line("drei"))
    type(Array("half".utf8))
    try input.fileHandleForWriting.close()
    #expect(terminal.readLine() == .endOfInput, "without Enter it is no answer")
    #expect(terminal.readLine() == .endOfInput)
  }

  @Test func refusesWhatIsNoTextOrTooLong() {
    let terminal = terminal()
    type([0xFF, 0xFE, 10])
    type([UInt8](repeating: 0x61, count: StandardTerminal.longestLine))
    type([10])
    type([UInt8](repeating: 0x62, count: StandardTerminal.longestLine + 1))
    type(Array("\n4\n".utf8))
    #expect(terminal.readLine() == .unreadable)
    #expect(
      terminal.readLine() == .line(String(repeating: "a", count: StandardTerminal.longestLine)))
    #expect(terminal.readLine() == .tooLong)
    #expect(terminal.readLine() == .line("4"))
  }

  @Test func tellsOfAnInterrupt() async {
    await #expect(processExitsWith: .exitCode(130)) {
      StandardTerminalTests().exitAfter(SystemCalls.interrupt)
    }
  }

  @Test func tellsOfATermination() async {
    await #expect(processExitsWith: .exitCode(143)) {
      StandardTerminalTests().exitAfter(SystemCalls.terminate)
    }
  }

  @Test func tellsOfAHangUp() async {
    await #expect(processExitsWith: .exitCode(129)) {
      StandardTerminalTests().exitAfter(SystemCalls.hangUp)
    }
  }

  /// Sends a signal, goes on, types a line, and ends with the signal's status if all of it was told.
  private func exitAfter(_ signal: Int32) -> Never {
    // A process in the background may ignore signals from the start.
    _ = SystemCalls.resetting(signal)
    let terminal = terminal()
    kill(SystemCalls.ownID, signal)
    guard case .interrupted(let interruption) = terminal.readLine() else { exit(1) }
    kill(SystemCalls.ownID, SystemCalls.resume)
    guard terminal.readLine() == .resumed else { exit(2) }
    type(Array("typed after\n".utf8))
    guard terminal.readLine() == .line("typed after") else { exit(3) }
    exit(interruption.exitStatus)
  }

  @Test func writesEverything() throws {
    let terminal = terminal()
    let text = String(repeating: "Zeile äöü\n", count: 3)
    terminal.write(text)
    try output.fileHandleForWriting.close()
    #expect(try output.fileHandleForReading.readToEnd() == Data(text.utf8))
    #expect(terminal.columns == nil)
  }
}
