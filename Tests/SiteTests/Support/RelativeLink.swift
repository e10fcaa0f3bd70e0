/// What a link of the site leads to, computed apart from the site's own code.
struct RelativeLink: Hashable {
  let path: String
  let fragment: String?

  /// Nil for links that leave the site.
  init?(_ href: String, on page: String) {
    guard !href.contains("://"), !href.hasPrefix("mailto:") else { return nil }
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    fragment = parts.count > 1 ? Self.decoded(parts[1]) : nil
    var components = page.split(separator: "/").dropLast().map(String.init)
    guard let target = parts.first, !target.isEmpty else {
      path = page
      return
    }
    for component in target.split(separator: "/", omittingEmptySubsequences: false) {
      if component == ".." {
        if components.popLast() == nil { components.append("(outside)") }
      } else {
        components.append(Self.decoded(component))
      }
    }
    path = components.joined(separator: "/")
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
