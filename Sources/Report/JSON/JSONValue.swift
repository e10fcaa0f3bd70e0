/// A JSON value that prints with sorted keys, so that the same value gives the same bytes.
///
/// Numbers are texts: how many digits a figure deserves is decided where the figure is known.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A whole number.
  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A value that may be missing.
  package static func optional(_ value: JSONValue?) -> JSONValue { value ?? .null }

  /// The value indented by two spaces a level, without a final line end.
  package var text: String {
    var result = ""
    append(to: &result, indent: "\n")
    return result
  }

  /// The value on one line, without a line end.
  package var line: String {
    var result = ""
    appendLine(to: &result)
    return result
  }

  private func appendLine(to result: inout String) {
    switch self {
    case .array(let elements):
      result += "["
      for (place, element) in elements.enumerated() {
        if place > 0 { result += "," }
        element.appendLine(to: &result)
      }
      result += "]"
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      result += "{"
      for (place, member) in sorted.enumerated() {
        if place > 0 { result += "," }
        Self.append(member.key, to: &result)
        result += ":"
        member.value.appendLine(to: &result)
      }
      result += "}"
    case .null, .bool, .number, .string: append(to: &result, indent: "")
    }
  }

  /// Appends the value; `indent` is a line end and the spaces before the line in which it stands.
  private func append(to result: inout String, indent: String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .number(let digits): result += digits
    case .string(let string): Self.append(string, to: &result)
    case .array(let elements):
      Self.append(elements, brackets: ("[", "]"), to: &result, indent: indent) { element, result in
        element.append(to: &result, indent: indent + "  ")
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.append(sorted, brackets: ("{", "}"), to: &result, indent: indent) { member, result in
        Self.append(member.key, to: &result)
        result += ": "
        member.value.append(to: &result, indent: indent + "  ")
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], brackets: (String, String), to result: inout String, indent: String,
    _ appendElement: (Element, inout String) -> Void
  ) {
    result += brackets.0
    for (place, element) in elements.enumerated() {
      result += (place > 0 ? "," : "") + indent + "  "
      appendElement(element, &result)
    }
    result += (elements.isEmpty ? "" : indent) + brackets.1
  }

  /// RFC 8259, section 7.
  private static func append(_ string: String, to result: inout String) {
    result += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isEscaped(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }

  /// Controls; line ends of JavaScript before 2019; and the byte order mark, which readers drop.
  private static func isEscaped(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || scalar == 0x7F || 0x2028...0x2029 ~= scalar || scalar == 0xFEFF
  }
}
