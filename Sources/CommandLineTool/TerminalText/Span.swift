/// A stretch of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: TextStyle = []

  init(_ text: some StringProtocol, _ style: TextStyle = []) {
    self.text = String(text)
    self.style = style
  }
}

extension Span: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}

/// How a terminal shows text; what it means is said in words or marks as well.
struct TextStyle: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = TextStyle(rawValue: 1)
  static let dim = TextStyle(rawValue: 2)
  static let italic = TextStyle(rawValue: 4)
  static let underlined = TextStyle(rawValue: 8)

  /// The numbers that switch the style on (ECMA-48, section 8.3.117).
  fileprivate var codes: String {
    let numbers: [(TextStyle, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underlined, "4"),
    ]
    return numbers.filter { contains($0.0) }.map(\.1).joined(separator: ";")
  }
}

extension [Span] {
  /// The line as text, with escape sequences if asked for.
  func printed(styled: Bool) -> String {
    var line = merged.map { span in
      styled && !span.style.isEmpty && !span.text.isEmpty
        ? "\u{1B}[\(span.style.codes)m\(span.text)\u{1B}[0m" : span.text
    }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The same line with neighbours of one style as one span, which spares escape sequences.
  private var merged: [Span] {
    reduce(into: []) { spans, span in
      if let last = spans.last, last.style == span.style {
        spans[spans.count - 1].text += span.text
      } else if !span.text.isEmpty {
        spans.append(span)
      }
    }
  }
}
