/// What was typed, as it may stand in a record and on a terminal.
enum InterviewText {
  /// A line without what could disturb a terminal or a record; a tab counts as a blank.
  static func cleaned(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { scalars.append(" ") }
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .surrogate: continue
      default:
        if !turnsText.contains(scalar.value) { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// Marks that turn the direction of the text after them; in a record they would hide what it says.
  private static let turnsText: Set<UInt32> =
    Set(0x202A...0x202E).union(0x2066...0x2069)
}
