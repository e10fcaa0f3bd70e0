import Diagnostics

/// How a decorated prompt is drawn: what it means never hangs on it.
struct ScreenStyle: Hashable, Sendable {
  /// Whether escape sequences for bold and dim are printed; colours never are, so any background will do.
  var isStyled = true

  /// Whether the terminal shows more than ASCII.
  var isUnicode = true

  var marker: String { isUnicode ? "❯ " : "> " }
  var ellipsis: String { isUnicode ? "…" : "..." }
  var separator: String { isUnicode ? " · " : " | " }

  /// A text with typographic signs as this terminal has them; letters stay what they are.
  func shown(_ text: String) -> String {
    guard !isUnicode, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.reduce(into: "") { $0 += Self.plain[$1] ?? String($1) }
  }

  private static let plain: [Character: String] = [
    "…": "...", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"",
    "·": "|", "×": "x", "→": "->", "≥": ">=", "≤": "<=", "\u{A0}": " ", "\u{202F}": " ",
  ]

  /// Whether an environment says that text is UTF-8 (POSIX.1-2024, section 8.2).
  static func isUnicode(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let plain = locale.lowercased().filter { $0 != "-" }
    return plain.contains("utf8")
  }
}

extension [Span] {
  /// The cells that a line takes.
  var cells: Int { reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The line, cut where it would take more cells than there are.
  func cut(to width: Int, _ style: ScreenStyle) -> [Span] {
    guard cells > width else { return self }
    let room = Swift.max(0, width - DisplayWidth.of(style.ellipsis))
    var used = 0
    var cut: [Span] = []
    for span in self {
      var text = ""
      for character in span.text {
        let cells = DisplayWidth.of(character)
        guard used + cells <= room else {
          return cut + [Span(text + style.ellipsis, span.style)]
        }
        text.append(character)
        used += cells
      }
      cut.append(Span(text, span.style))
    }
    return cut
  }
}
