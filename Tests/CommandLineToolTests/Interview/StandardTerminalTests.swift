import Foundation
import Testing

@testable import CommandLineTool

/// The real edge, over pipes in place of a terminal.
///
/// Signals are the process's, so one test at a time.
@Suite(.serialized)
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

  @Test(arguments: [
    (SystemCalls.interrupt, Interruption.interrupt), (SystemCalls.terminate, .terminate),
    (SystemCalls.hangUp, .hangUp),
  ])
  func tellsOfSignals(signal: Int32, interruption: Interruption) throws {
    // A process in the background may ignore signals from the start.
    let disposition = SystemCalls.resetting(signal)
    defer { SystemCalls.putBack(disposition) }
    let terminal = terminal()
    // Sent to the process: threads of the pool, on which tests run, take no signals.
    kill(SystemCalls.ownID, signal)
    #expect(terminal.readLine() == .interrupted(interruption))
    kill(SystemCalls.ownID, SystemCalls.resume)
    #expect(terminal.readLine() == .resumed)
    type(Array("typed after\n".utf8))
    #expect(terminal.readLine() == .line("typed after"))
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
