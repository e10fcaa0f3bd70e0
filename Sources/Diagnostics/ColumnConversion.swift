/// Columns for people and for editors, from columns in UTF-8 bytes.
public enum ColumnConversion {
  /// The 1-based column counted in characters as people see them.
  ///
  /// A column inside a character gives that character's; one past the end gives the end.
  public static func graphemes(in line: Substring, utf8Column: Int) -> Int {
    var offset = 0
    var column = 1
    for character in line {
      offset += character.utf8.count
      if offset >= utf8Column { return column }
      column += 1
    }
    return column
  }

  /// The 1-based column counted in UTF-16 code units, as SARIF and editors count.
  public static func utf16(in line: Substring, utf8Column: Int) -> Int {
    var offset = 0
    var column = 1
    for scalar in line.unicodeScalars {
      offset += scalar.utf8.count
      if offset >= utf8Column { return column }
      column += scalar.utf16.count
    }
    return column
  }
}
