/// Where results and messages go: results on standard output, everything else on standard error.
enum Streams {
  /// Writes a result.
  static func result(_ text: String) { write(text, to: .standardOutput) }

  /// Writes a result made of sentences, broken between words where a person reads it on a terminal.
  static func prose(_ text: String) {
    guard SystemCalls.isTerminal(.standardOutput) else { return result(text) }
    let wrapping = LineWrapping(columns: SystemCalls.columns(of: .standardOutput))
    result(wrapping.lines(text).joined(separator: "\n"))
  }

  /// Writes a message.
  static func message(_ text: String) { write(text, to: .standardError) }

  /// Writes all of a text; a reader that went away is no error, and what is left is dropped.
  static func write(_ text: String, to descriptor: Descriptor) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try SystemCalls.write(descriptor, rest))
      } catch {
        guard SystemCalls.isTransient(error) else { return }
        SystemCalls.waitForRoom(in: descriptor)
      }
    }
  }
}
