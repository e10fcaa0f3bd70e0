/// Turns text that people typed into Markdown that shows it and does nothing else.
///
/// Only what could act as markup gets a backslash, so that the source stays readable: `a < b`,
/// `C:\temp`, `snake_case` and `issue #12` are left alone. The output is one line.
enum MarkdownText {
  /// The text as inline Markdown, also safe as the first thing of a paragraph, an item or a heading.
  static func escaped(_ text: some StringProtocol) -> String {
    let scalars = Array(singleLine(text).unicodeScalars)
    let ordinal = ordinalDelimiter(in: scalars)
    var result = String.UnicodeScalarView()
    for place in scalars.indices {
      if place == ordinal || isActive(at: place, in: scalars) { result.append("\\") }
      result.append(scalars[place])
    }
    return String(result)
  }

  /// The text with every run of white space and control characters as one space, trimmed.
  static func singleLine(_ text: some StringProtocol) -> String {
    if isPlainLine(text) { return String(text) }
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        isPending = true
      } else {
        if isPending, !result.isEmpty { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text is one such line already, told from its bytes alone; false for all that is not ASCII.
  private static func isPlainLine(_ text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      var last = space
      for byte in bytes {
        if byte < space || byte >= 0x7F || byte == space && last == space { return false }
        last = byte
      }
      return bytes.isEmpty || last != space
    }
  }

  /// The text as a code span, whose fence is longer than any run of backticks inside.
  static func codeSpan(_ text: some StringProtocol) -> String {
    let content = singleLine(text)
    guard !content.isEmpty else { return "(empty)" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    let needsPadding = content.hasPrefix("`") || content.hasSuffix("`")
    return needsPadding ? "\(fence) \(content) \(fence)" : fence + content + fence
  }

  /// The length of the longest run of a character.
  static func longestRun(of wanted: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      current = scalar == wanted ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  private static func isActive(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let next = place + 1 < scalars.count ? scalars[place + 1] : nil
    let previous = place > 0 ? scalars[place - 1] : nil
    switch scalars[place] {
    case "`", "*", "[", "]": return true
    case "\\": return next.map(isPunctuation) ?? true
    case "_": return !(previous.map(isWord) ?? false) || !(next.map(isWord) ?? false)
    case "<": return next.map { isLetter($0) || "/!?".unicodeScalars.contains($0) } ?? true
    case "&": return startsReference(scalars[(place + 1)...])
    case "~": return previous == nil || previous == "~" || next == "~"
    case "#": return previous == nil || scalars[place...].allSatisfy { $0 == "#" }
    case "-", "+", "=", ">": return previous == nil
    default: return false
    }
  }

  /// The place of the `.` or `)` that would make a number at the start a list marker.
  private static func ordinalDelimiter(in scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { "0"..."9" ~= $0 }.count
    guard digits > 0, digits < scalars.count else { return nil }
    return scalars[digits] == "." || scalars[digits] == ")" ? digits : nil
  }

  /// Whether an entity or character reference such as `&amp;` or `&#35;` follows the ampersand.
  private static func startsReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { isLetter($0) || "0"..."9" ~= $0 || $0 == "#" }
    return rest.isEmpty || (!name.isEmpty && rest.dropFirst(name.count).first == ";")
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && !isLetter(scalar) && !("0"..."9" ~= scalar) && scalar.value > 0x20
  }
}
