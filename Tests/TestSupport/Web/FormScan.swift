/// What a browser knows of a page with a form: its fields with their values, its heading, its problems.
public struct FormScan: Sendable {
  /// One tag with its attributes.
  public struct Tag: Hashable, Sendable {
    /// Its name.
    public let name: String

    /// Its attributes, with their references replaced.
    public let attributes: [String: String]

    /// The text up to the next tag, with its references replaced.
    public let text: String
  }

  /// Every opening tag, in order.
  public let tags: [Tag]

  /// Reads a page as the site writes it: every attribute in double quotes.
  public init(_ html: String) {
    var tags: [Tag] = []
    for piece in html.split(separator: "<").dropFirst() where piece.first?.isLetter == true {
      var rest = piece
      let name = rest.prefix { $0.isLetter || $0.isNumber }
      rest = rest.dropFirst(name.count)
      var attributes: [String: String] = [:]
      while rest.first == " " {
        rest = rest.dropFirst()
        let key = rest.prefix { $0 != "=" && $0 != ">" }
        rest = rest.dropFirst(key.count + 2)
        let value = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 1)
        attributes[String(key)] = Self.plain(value)
      }
      tags.append(
        Tag(
          name: String(name), attributes: attributes,
          text: Self.plain(rest.dropFirst())))
    }
    self.tags = tags
  }

  /// All tags of a name.
  public func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// Whether there is a button that does something.
  public func hasButton(_ value: String) -> Bool {
    all("button").contains { $0.attributes["value"] == value }
  }

  private static func plain(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let reference = references.first { rest.hasPrefix($0.0) }
      result += reference?.1 ?? "&"
      rest = rest.dropFirst(reference?.0.count ?? 1)
    }
    return result + rest
  }

  private static let references = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
}
