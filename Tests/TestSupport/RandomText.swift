/// What random text is to look like.
public enum TextStyle: CaseIterable, Sendable {
  /// Fragments of CommonMark, right and wrong, nested and cut off.
  case markdown

  /// Fragments of YAML, right and wrong, with anchors and tags.
  case yaml

  /// Any Unicode scalars, with a taste for the awkward ones.
  case unicode
}

extension SeededGenerator {
  /// A random text of up to `pieces` fragments.
  public mutating func text(_ style: TextStyle, pieces: Int = 60) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...pieces, using: &self) {
      text.append(contentsOf: piece(style).unicodeScalars)
    }
    return String(text)
  }

  /// Random bytes, many of them ASCII, so that some of them are valid UTF-8.
  public mutating func bytes(count: Int = 200) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in
      Bool.random(using: &self)
        ? UInt8.random(in: 0...0x7F, using: &self) : UInt8.random(in: 0...0xFF, using: &self)
    }
  }

  /// A random element of a collection that is not empty.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  private mutating func piece(_ style: TextStyle) -> String {
    // One piece in eight is awkward Unicode, whatever the style.
    if style == .unicode || Int.random(in: 0..<8, using: &self) == 0 { return scalar() }
    return pick(style == .yaml ? Self.yamlPieces : Self.markdownPieces)
  }

  private mutating func scalar() -> String {
    if Bool.random(using: &self) { return pick(Self.awkward) }
    guard let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) else {
      return "\u{FFFD}"
    }
    return String(Character(scalar))
  }

  private static let awkward = [
    "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{A0}",
    "\u{301}", "e\u{301}", "é", "ß", "İ", "٣", "漢字", "👩‍👩‍👧", "\u{202E}", "\r", "\r\n", "\t", "\\",
    "\u{1B}[31m",
  ]

  private static let markdownPieces = [
    "a", "word ", "two words", " ", "  ", "    ", "\n", "\n", "\n\n", "\n\n", "  \n", "\\\n",
    "\r\n",
    "\t", "# ", "## ", "###### ", "\n# Heading\n", "\n===\n", "\n---\n", "- ", "* ", "+ ", "1. ",
    "12) ",
    "\n- ", "\n  - ", "\n    ", "\n> ", "> ", ">", "\n>> ", "```", "\n```\n", "\n~~~ info\n", "`",
    "``",
    "`code`", "`` ` ``", "*", "**", "_", "__", "***", "*em*", "**strong**", "[", "]", "(", ")",
    "![",
    "](", "[a](b.md)", "[a](<b c.md>)", "[a](b.md \"title\")", "![i](i.png)", "[![i](i.png)](b.md)",
    "[r]", "[r][r]", "[a][r]", "\n[r]: r.md\n", "\n[r]: <r.md> 'title'\n", "[a](b\\_c.md)",
    "[a](b&amp;c)",
    "[a](\nb.md)", "<https://example.com>", "<me@example.com>", "<b>", "</b>", "<!-- c -->",
    "\n<div>\n", "<", ">", "&amp;", "&#0;", "&nosuch;", "\\*", "\\", "!", "\"", "|", ":", "~~", "^",
  ]

  private static let yamlPieces = [
    "a", "key", "key: ", "key: value\n", "key:\n  ", "\n", "\n", "\n  ", "\n    ", " ", "- ",
    "\n- ",
    "\n  - ", "[", "]", "{", "}", ", ", ": ", ":", "? ", "\n? ", "'", "\"", "'text'", "\"text\"",
    "\"\\n\"",
    "\"\\u00e9\"", "\"\\q\"", "|\n  ", ">\n  ", "|-\n", ">+2\n", "#", " # comment\n", "&a ", "*a",
    "*a ",
    "<<: *a\n", "!!str ", "!tag ", "! ", "%YAML 1.1\n", "---\n", "...\n", "~", "null", "no", "0x10",
    "1.10", "2026-11-23", "12:30", "@", "`", "\t", "%", "=", "<<", "key: {a: 1, a: 2}\n",
    "key: [a, b]\n",
  ]
}
