/// Commands that can be copied into a shell.
enum ShellQuoting {
  /// A command line, each part quoted where a shell would read it otherwise.
  static func command(_ parts: [String]) -> String {
    parts.map(quoted).joined(separator: " ")
  }

  /// One argument, in single quotes if it needs any.
  static func quoted(_ argument: String) -> String {
    if !argument.isEmpty, argument.utf8.allSatisfy(isPlain), !argument.hasPrefix("~") {
      return argument
    }
    return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:=,@%+~".utf8.contains(byte)
    }
  }
}
