/// Text that cannot move a terminal's cursor, colour it or turn the direction of what follows.
///
/// Diagnostics quote what stands in files, and a file may hold an escape sequence or a line end where one
/// line is printed.
enum VisibleText {
  /// A text with its control and format characters shown as U+FFFD; tabs stay.
  static func of(_ text: some StringProtocol) -> String {
    String(text.map(of))
  }

  /// A character, or U+FFFD for one that is not seen itself but does something.
  static func of(_ character: Character) -> Character {
    if character == "\t" { return character }
    let scalars = character.unicodeScalars
    if scalars.contains(where: { $0.properties.generalCategory == .control }) { return "\u{FFFD}" }
    guard scalars.count == 1, let scalar = scalars.first else { return character }
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
    default: return character
    }
  }
}
