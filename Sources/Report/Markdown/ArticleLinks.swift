public import KnowledgeBase

/// Turns an article into the target of a link, wherever the report is read.
public struct ArticleLinks: Hashable, Sendable {
  private var elsewhere: [ArticleID: ArticleLinks] = [:]
  private let prefix: String?
  private let suffix: String

  /// No links: titles only, for a knowledge base that stands nowhere a reader could go.
  public static let none = ArticleLinks(suffix: "")

  /// Links to the articles' files below a folder, relative to the report's own.
  ///
  /// - Parameter folder: for instance `Content`, or `..` for a report in `Content/examples`.
  public init(folder: String = "Content") {
    self.init(prefix: folder, suffix: ".md")
  }

  /// Links to the articles' pages below an address.
  ///
  /// - Parameter baseURL: for instance `https://example.org/counterweight`.
  public init(baseURL: String) {
    self.init(prefix: baseURL, suffix: ".html")
  }

  private init(suffix: String) {
    self.prefix = nil
    self.suffix = suffix
  }

  private init(prefix: String, suffix: String) {
    let slash = prefix.isEmpty || prefix.hasSuffix("/") ? "" : "/"
    self.prefix = Self.percentEncoded(prefix + slash)
    self.suffix = suffix
  }

  /// The same, but with some articles in other places.
  public func overridden(by others: [ArticleID: ArticleLinks]) -> ArticleLinks {
    var copy = self
    copy.elsewhere.merge(others) { $1 }
    return copy
  }

  /// The target of a link to an article, nil for none; nothing in it needs escaping in Markdown.
  public func target(_ id: ArticleID, _ kind: ArticleKind) -> String? {
    if let other = elsewhere[id] { return other.target(id, kind) }
    guard let prefix else { return nil }
    let folder = kind.folder.map { $0 + "/" } ?? ""
    return prefix + folder + Self.percentEncoded(id.rawValue) + suffix
  }

  /// Encodes what would end or change a link destination, and nothing that is encoded already.
  private static func percentEncoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && !#"<>()\"`[]&"#.utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
