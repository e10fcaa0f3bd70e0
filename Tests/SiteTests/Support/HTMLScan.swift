/// Reads the HTML that the site writes, and says where it is not well-formed.
///
/// Stricter than HTML asks: every element but the void ones is closed in order, every attribute is
/// quoted with `"`, every `&` begins a reference.
struct HTMLScan: Sendable {
  struct Element: Hashable, Sendable {
    let name: String
    var attributes: [String: String] = [:]
    /// The names of the elements around it, the outermost first.
    let path: [String]
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []
  /// The text directly inside each element, by the element's place.
  private(set) var texts: [Int: String] = [:]

  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "!DOCTYPE"]
  private static let references = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#x27": "'",
  ]

  init(_ html: String) {
    var open: [(name: String, place: Int)] = []
    var rest = Array(html.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let text = decoded(rest[..<start])
      if let last = open.last { texts[last.place, default: ""] += text }
      rest = rest[start...]
      if rest.starts(with: "<!--".utf8) {
        while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(3)
        continue
      }
      guard let end = Self.end(ofTagIn: rest) else {
        problems.append("a tag is not closed: \(Self.text(rest.prefix(60)))")
        return
      }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == UInt8(ascii: "/") {
        let name = Self.text(tag.dropFirst())
        if open.last?.name == name {
          open.removeLast()
        } else {
          problems.append("</\(name)> closes <\(open.last?.name ?? "nothing")>")
        }
      } else {
        let element = self.element(tag, path: open.map(\.name))
        elements.append(element)
        if !Self.void.contains(element.name) { open.append((element.name, elements.count - 1)) }
      }
    }
    _ = decoded(rest)
    if !open.isEmpty { problems.append("not closed: \(open.map(\.name))") }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The text directly inside the first element of a name.
  func text(ofFirst name: String) -> String? {
    elements.firstIndex { $0.name == name }.map { texts[$0] ?? "" }
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  private mutating func element(_ tag: ArraySlice<UInt8>, path: [String]) -> Element {
    let space = UInt8(ascii: " ")
    let slash = UInt8(ascii: "/")
    let name = tag.prefix { $0 != space && $0 != slash }
    var element = Element(name: Self.text(name), path: path)
    var rest = tag.dropFirst(name.count)
    if element.name == "!DOCTYPE" { return element }
    while let start = rest.firstIndex(where: { $0 != space && $0 != slash }) {
      rest = rest[start...]
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != space }
      rest = rest.dropFirst(key.count)
      guard
        rest.starts(with: "=\"".utf8),
        let close = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "\""))
      else {
        problems.append("an attribute without quotes: <\(Self.text(tag))>")
        return element
      }
      let value = decoded(rest.dropFirst(2)[..<close])
      if element.attributes.updateValue(value, forKey: Self.text(key)) != nil {
        problems.append("an attribute twice: <\(Self.text(tag))>")
      }
      rest = rest[rest.index(after: close)...]
    }
    return element
  }

  /// The text with its references replaced; notes what should have been one.
  private mutating func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.contains(UInt8(ascii: ">")) {
      problems.append("a bare > in '\(Self.text(bytes.prefix(60)))'")
    }
    guard bytes.contains(UInt8(ascii: "&")) else { return Self.text(bytes) }
    let parts = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    var result = Self.text(parts[0])
    for part in parts.dropFirst() {
      let name = part.prefix { $0 != UInt8(ascii: ";") }
      if name.count < part.count, let character = Self.references[Self.text(name)] {
        result += character + Self.text(part.dropFirst(name.count + 1))
      } else {
        problems.append("a bare & before '\(Self.text(part.prefix(20)))'")
      }
    }
    return result
  }

  /// The `>` that ends a tag; one inside quotes does not.
  private static func end(ofTagIn bytes: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
