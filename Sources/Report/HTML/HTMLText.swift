/// Turns text into HTML that shows it and does nothing else, between tags and in quoted attributes alike.
enum HTMLText {
  /// The text on one line, with what HTML would read as markup written as references.
  static func escaped(_ text: some StringProtocol) -> String {
    escapedLines(MarkdownText.singleLine(text))
  }

  /// The same with its line ends and tabs; other control characters, which HTML has no place for, go.
  static func escapedLines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      case _ where isForbidden(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Controls and what Unicode will never assign; the HTML standard calls both an error.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0xFDD0...0xFDEF ~= scalar.value
      || scalar.value & 0xFFFE == 0xFFFE
  }
}
