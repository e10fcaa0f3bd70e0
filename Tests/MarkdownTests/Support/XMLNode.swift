/// A node of the tree that `cmark_render_xml` writes, in pre-order.
struct XMLNode: CustomStringConvertible {
  var name: String
  var depth: Int
  var attributes: [String: String]
  var literal: String

  /// One line, so that two trees are compared as text.
  var description: String {
    let sorted = attributes.sorted { $0.key < $1.key }.map { " \($0)=\(Self.quoted($1))" }
    return String(repeating: "  ", count: depth) + name + sorted.joined()
      + (literal.isEmpty ? "" : " " + Self.quoted(literal))
  }

  /// XML has no place for most control characters; libcmark writes U+FFFD for them.
  private static func quoted(_ text: String) -> String {
    var allowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: allowed.append("\u{FFFD}")
      default: allowed.append(scalar)
      }
    }
    return String(allowed).debugDescription
  }

  /// Reads the XML that libcmark writes, and only that; bytewise, since marks combine with `>`.
  static func all(in xml: String) -> [XMLNode] {
    var nodes: [XMLNode] = []
    var depth = 0
    var rest = Array(xml.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      var tag = rest[(open + 1)..<close]
      rest = rest[(close + 1)...]
      if tag.first == UInt8(ascii: "?") || tag.first == UInt8(ascii: "!") { continue }
      if tag.first == UInt8(ascii: "/") {
        depth -= 1
        continue
      }
      let isEmpty = tag.last == UInt8(ascii: "/")
      if isEmpty { tag = tag.dropLast(2) }
      var node = XMLNode(
        name: text(tag.prefix { $0 != UInt8(ascii: " ") }), depth: depth,
        attributes: attributes(in: tag), literal: "")
      if node.attributes.removeValue(forKey: "xml:space") != nil {
        let literal = rest.prefix { $0 != UInt8(ascii: "<") }
        node.literal = text(literal)
        rest = rest[literal.endIndex...].drop { $0 != UInt8(ascii: ">") }
      } else if !isEmpty {
        depth += 1
      }
      nodes.append(node)
    }
    return nodes
  }

  private static func attributes(in tag: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag.drop { $0 != UInt8(ascii: " ") }.dropFirst()
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = text(rest[..<equals])
      let value = rest[(equals + 2)...].prefix { $0 != UInt8(ascii: "\"") }
      attributes[name] = text(value)
      rest = rest[value.endIndex...].dropFirst(2)
    }
    return attributes
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        text.append(scalar)
        continue
      }
      let name = String(rest.prefix { $0 != ";" })
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
      text.append(["lt": "<", "gt": ">", "quot": "\"", "amp": "&"][name] ?? "?")
    }
    return String(text)
  }
}
