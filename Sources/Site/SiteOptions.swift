/// What whoever publishes a site decides about it.
public struct SiteOptions: Hashable, Sendable {
  /// The name over every page.
  public var title: String

  /// Where the site will stand; nil where that is not known, as for a folder on the disk.
  ///
  /// Pages are linked relatively, so they work anywhere; this is for canonical links and for the page
  /// that is shown in place of a missing one.
  public var baseURL: BaseURL?

  /// Where an article is edited, with `{path}` for its path below the content folder.
  public var editURL: String?

  /// Creates options.
  public init(title: String = "Counterweight", baseURL: BaseURL? = nil, editURL: String? = nil) {
    self.title = title
    self.baseURL = baseURL
    self.editURL = editURL
  }
}

/// The address of a site's root: `http` or `https`, a host and a path that ends in `/`.
public struct BaseURL: Hashable, Sendable {
  /// The whole address, with the slash at its end.
  public let text: String

  /// The path alone, from slash to slash.
  public let path: String

  /// Reads an address; nil if it is relative, has a query or a fragment, or holds what no URL may.
  public init?(_ text: String) {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard let scheme, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty else { return nil }
    let path = rest.dropFirst(host.count)
    let closed = path.hasSuffix("/") ? String(path) : path + "/"
    self.path = closed
    self.text = scheme + host + closed
  }

  /// Printable ASCII but for `?`, `#` and what RFC 3986 keeps out of every URL.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !#"?#"<>\^`{|}"#.utf8.contains(byte)
  }
}
