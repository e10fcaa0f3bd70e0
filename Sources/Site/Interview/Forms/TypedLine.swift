/// One line as somebody typed it into a form, made harmless.
enum TypedLine {
  /// What is longer is cut: it is a line, not a document.
  static let longest = 2000

  /// The text without what could disturb a page or a record, and without blanks at its ends.
  ///
  /// Line ends and tabs count as blanks; other control characters and the marks that turn the
  /// direction of the text after them go, for in a record they would hide what it says.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control: if "\t\r\n".unicodeScalars.contains(scalar) { scalars.append(" ") }
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: if !turnsText(scalar) { scalars.append(scalar) }
      }
    }
    let words = String(scalars).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
