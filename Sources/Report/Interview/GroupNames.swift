/// Several groups typed in one line.
///
/// The terminal and the pages take them apart alike.
public enum GroupNames {
  /// The single entries of a line: what stands between commas or semicolons, or numbers between blanks.
  ///
  /// A name in quotation marks is one entry whatever it holds, and keeps its marks.
  ///
  /// ```
  /// 1, 3                    1 · 3
  /// 1 3                     1 · 3
  /// 1 and 3                 1 · 3
  /// testers; build team     testers · build team
  /// testers, and support    testers · support
  /// "Sales, Norway", 2      "Sales, Norway" · 2
  /// ```
  ///
  /// - Parameter line: what was typed.
  /// - Returns: the entries without blanks at their ends; empty ones are left out.
  public static func entries(of line: String) -> [String] {
    var entries: [String] = []
    var entry = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == "," || character == ";" {
        entries.append(entry)
        entry = ""
      } else {
        entry.append(character)
      }
    }
    // A mark that nothing closes marks nothing.
    if isQuoted { return self.entries(of: line.filter { $0 != "\"" }) }
    entries.append(entry)
    let told = entries.prefix(1) + entries.dropFirst().map(withoutAnd)
    return told.flatMap(numbers).map(trimmed).filter { !$0.isEmpty }
  }

  /// `1 3` and `1 and 3` are two entries, since no group is called so.
  private static func numbers(_ entry: String) -> [String] {
    let words = entry.split(separator: " ").filter { $0 != "and" && $0 != "&" }
    let areNumbers = words.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    return words.count > 1 && areNumbers ? words.map(String.init) : [entry]
  }

  /// The last of several is often said with it: `testers, and support`.
  private static func withoutAnd(_ entry: String) -> String {
    let words = entry.split(separator: " ")
    guard words.count > 1, ["and", "&"].contains(words[0].lowercased()) else { return entry }
    return words.dropFirst().joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// Names as one line that ``entries(of:)`` takes apart again.
  public static func line(_ names: [String]) -> String {
    names.map { $0.contains { ",;".contains($0) } ? "\"\($0)\"" : $0 }.joined(separator: ", ")
  }

  /// Whether something that was typed can be a name: a number or a sign is a slip.
  public static func isName(_ text: String) -> Bool {
    text.count > 1 && text.contains(where: \.isLetter)
  }
}
