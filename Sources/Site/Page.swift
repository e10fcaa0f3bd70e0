/// One file of the site.
public struct Page: Hashable, Sendable {
  /// The path below the site's root, with `/` between components and not percent-encoded.
  public let path: String

  /// What it is called; empty for files that are no pages to read.
  public let title: String

  /// What it is, as HTTP says it.
  public let contentType: ContentType

  /// What is in it.
  public let bytes: [UInt8]

  /// 16 hexadecimal digits over the bytes; it notices change, it is no signature.
  public let digest: String

  /// Creates a page.
  public init(path: String, title: String = "", contentType: ContentType, bytes: [UInt8]) {
    self.path = path
    self.title = title
    self.contentType = contentType
    self.bytes = bytes
    self.digest = ByteDigest.of(bytes)
  }
}

extension Page: Comparable {
  /// Orders by the bytes of the path.
  public static func < (left: Page, right: Page) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// What a file is, as HTTP says it.
public enum ContentType: String, Hashable, Sendable {
  case html = "text/html; charset=utf-8"
  case css = "text/css; charset=utf-8"
  case markdown = "text/markdown; charset=utf-8"
  case text = "text/plain; charset=utf-8"
  case javaScript = "text/javascript; charset=utf-8"
  case xml = "application/xml; charset=utf-8"
  case atom = "application/atom+xml; charset=utf-8"
}
