/// Words of a command that a person copies into a shell.
enum ShellWord {
  /// The word as it is where a shell takes it so, else in single quotes.
  static func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./+,:@%=".unicodeScalars.contains(scalar)
    }
    guard !plain || word.isEmpty || word.hasPrefix("-") else { return word }
    if word.hasPrefix("-"), plain { return "./" + word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
