/// Reads what the DOT export writes, by Graphviz's grammar of quoted strings, and refuses anything else.
struct DOTReader {
  struct Statement: Hashable {
    let ends: [String]
    let attributes: [String: String]
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  // Scalars, since a quote and an accent behind it are one character in Swift and two in Graphviz.
  private var rest: Substring.UnicodeScalarView

  /// The node and edge statements of one digraph, in order.
  static func statements(of text: String) throws -> [Statement] {
    var reader = DOTReader(rest: text[...].unicodeScalars)
    try reader.expect("digraph")
    _ = try reader.word()
    try reader.expect("{")
    var statements: [Statement] = []
    while !reader.take("}") {
      if let statement = try reader.statement() { statements.append(statement) }
    }
    reader.skipSpace()
    guard reader.rest.isEmpty else { throw Failure(description: "after the end: \(reader.rest)") }
    return statements
  }

  /// A label as Graphviz shows it: `\n` ends a line, another escaped character is itself, `&amp;` is `&`.
  static func shown(_ label: String) -> String {
    var shown = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in label.unicodeScalars {
      if isEscaped {
        shown.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        shown.append(scalar)
      }
    }
    return String(shown).replacing("&amp;", with: "&")
  }

  private mutating func statement() throws -> Statement? {
    if take("rankdir=LR") { return try end(nil) }
    var ends = [try word()]
    while take("->") { ends.append(try word()) }
    var attributes: [String: String] = [:]
    if take("[") {
      repeat {
        let name = try word()
        try expect("=")
        attributes[name] = try word()
      } while take(",")
      try expect("]")
    }
    let isDefault = ["node", "edge"].contains(ends[0])
    return try end(isDefault ? nil : Statement(ends: ends, attributes: attributes))
  }

  private mutating func end(_ statement: Statement?) throws -> Statement? {
    try expect(";")
    return statement
  }

  /// A bare word, or a quoted string without its quotes and with `\"` resolved, as Graphviz's scanner does.
  private mutating func word() throws -> String {
    skipSpace()
    guard rest.first == "\"" else {
      let bare = rest.prefix {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || ("A"..."Z").contains($0)
      }
      guard !bare.isEmpty else { throw Failure(description: "no word: \(String(rest.prefix(20)))") }
      rest = rest.dropFirst(bare.count)
      return String(bare)
    }
    rest.removeFirst()
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(text) }
      if scalar == "\\", let next = rest.popFirst() {
        text += next == "\"" ? ["\""] : ["\\", next]
      } else {
        text.append(scalar)
      }
    }
    throw Failure(description: "string without end: \(text)")
  }

  private mutating func expect(_ word: String) throws {
    guard take(word) else {
      throw Failure(description: "'\(word)' expected: \(String(rest.prefix(20)))")
    }
  }

  private mutating func take(_ word: String) -> Bool {
    skipSpace()
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\n" } }
}
