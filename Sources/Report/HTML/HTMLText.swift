internal import Templating

/// Turns text into HTML that shows it and does nothing else, between tags and in quoted attributes alike.
enum HTMLText {
  /// The text on one line, with what HTML would read as markup written as references.
  static func escaped(_ text: some StringProtocol) -> String {
    escapedLines(MarkdownText.singleLine(text))
  }

  /// The same with its line ends and tabs; other control characters, which HTML has no place for, go.
  static func escapedLines(_ text: String) -> String {
    let shown = text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }
    var html: [UInt8] = []
    html.appendEscaped(String(String.UnicodeScalarView(shown)))
    return String(decoding: html, as: UTF8.self)
  }

  /// Controls but line ends and tabs, and what Unicode will never assign; the HTML standard calls both an error.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || 0x7F...0x9F ~= scalar.value
      || 0xFDD0...0xFDEF ~= scalar.value
      || scalar.value & 0xFFFE == 0xFFFE
  }
}
