import Diagnostics

/// Text in lines that fit a terminal.
struct LineWrapping: Sendable {
  /// The width that lines keep to.
  let width: Int

  /// Terminals narrower or wider than this are treated as if they were not.
  static let widths = 40...200

  /// What is taken where a terminal does not say.
  static let usualWidth = 80

  init(columns: Int?) {
    let columns = columns ?? Self.usualWidth
    width = min(max(columns, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// Breaks a text between words; a word wider than a line stands on its own, uncut.
  ///
  /// - Parameters:
  ///   - text: its line breaks are kept.
  ///   - indent: stands before every line but the first, for instance below an option's number.
  /// - Returns: the lines without line ends, at least one.
  func lines(_ text: String, indent: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(paragraph, indent: indent)
    }
  }

  /// The width of `12. ` at the start of a numbered line, so that its other lines stand below the text.
  static func numberWidth(_ paragraph: String) -> Int {
    let digits = paragraph.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, paragraph.dropFirst(digits.count).hasPrefix(". ") else { return 0 }
    return digits.count + 2
  }

  private func wrapped(_ paragraph: Substring, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = String(paragraph.prefix { $0 == " " })
    var used = line.count
    var isEmpty = true
    for word in paragraph.split(separator: " ") {
      let room = DisplayWidth.of(word)
      // The last column stays free: some terminals break a line that fills it.
      if !isEmpty, used + 1 + room > width - 1 {
        lines.append(line)
        line = margin
        used = indent
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      used += isEmpty ? room : room + 1
      isEmpty = false
    }
    lines.append(line)
    return lines
  }
}
