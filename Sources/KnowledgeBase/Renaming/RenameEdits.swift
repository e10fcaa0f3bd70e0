import Diagnostics
import Markdown

/// The places at which one file names an article, with what they must say after its renaming.
struct RenameEdits {
  /// The edits, each place once.
  let places: [Replacement]

  /// - Throws: the first place that cannot be told for certain.
  init(
    _ written: WrittenArticle, of article: WrittenArticle, to new: ArticleID,
    in compilation: Compilation
  ) throws(RenameRefusal) {
    places =
      try Self.links(of: written, to: article, new, in: compilation)
      + Self.frontMatter(of: written, naming: article, new)
  }

  private static func links(
    of written: WrittenArticle, to article: WrittenArticle, _ new: ArticleID,
    in compilation: Compilation
  ) throws(RenameRefusal) -> [Replacement] {
    let links = written.links.filter { link in
      let target = compilation.resolver.resolve(
        link.destination, in: written.folder, of: written.id)
      return target.names(article.id)
    }
    guard !links.isEmpty else { return [] }
    let definitions =
      links.allSatisfy(\.isProven) ? [] : written.document.definitions(in: written.source)
    var edits: [Replacement] = []
    for link in links {
      let definition = definitions.first { $0.links.contains(link.node) }
      guard let range = link.isProven ? link.range : definition?.range else {
        throw .uncertain(
          path: written.source.path, line: link.range?.lowerBound.line ?? 1,
          text: link.destination)
      }
      // Several links may share one definition.
      guard !edits.contains(where: { $0.range == range }) else { continue }
      let raw = written.source[range].map(String.init) ?? ""
      let path = LinkPath(raw == link.destination ? raw : link.destination.percentEncodingMarkup)
      edits.append(
        Replacement(range, with: path.renamed(article, to: new, from: written.folder)))
    }
    return edits
  }

  /// The lens and the quantities that a question names.
  private static func frontMatter(
    of written: WrittenArticle, naming article: WrittenArticle, _ new: ArticleID
  ) throws(RenameRefusal) -> [Replacement] {
    guard written.judgedKind == .question else { return [] }
    let values: [WrittenFrontMatter.Scalar] =
      switch article.judgedKind {
      case .lens: [written.frontMatter.scalar(.lens)].compactMap(\.self)
      case .quantity: written.frontMatter.list(.quantities)
      default: []
      }
    var edits: [Replacement] = []
    for value in values where value.text == article.id.rawValue {
      guard !value.range.isEmpty else {
        throw .uncertain(
          path: written.source.path, line: value.range.lowerBound.line, text: value.text)
      }
      edits.append(Replacement(value.range, with: new.rawValue))
    }
    return edits
  }
}

/// A link's destination, cut into the folders, the file and the heading.
private struct LinkPath {
  private let folders: Substring
  private let file: Substring
  private let heading: Substring

  init(_ destination: String) {
    let end = destination.firstIndex(of: "#") ?? destination.endIndex
    let path = destination[..<end]
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    folders = path[..<slash]
    file = path[slash...]
    heading = destination[end...]
  }

  /// The destination with another file name; where the path is written oddly, a plain one.
  func renamed(_ article: WrittenArticle, to new: ArticleID, from folder: String) -> String {
    guard ContentPath.percentDecoded(file) == "\(article.id).md" else {
      return ContentPath.relative(from: folder, to: article.path(named: new)) + heading
    }
    return "\(folders)\(new).md\(heading)"
  }
}

extension ResolvedLink {
  /// Whether the destination says an article's present name.
  fileprivate func names(_ id: ArticleID) -> Bool {
    switch self {
    case .article(let target, _): target == id
    case .danglingHeading(_, let target, _): target == id
    default: false
    }
  }
}

extension String {
  /// The destination with all percent-encoded that is markup or might be, so that it can stand anywhere.
  fileprivate var percentEncodingMarkup: String {
    let digits = Array("0123456789ABCDEF")
    return utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "/.-_~#%".utf8.contains(byte):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}

extension WrittenArticle {
  /// The path below the content folder under another id.
  func path(named id: ArticleID) -> String { folder.isEmpty ? "\(id).md" : "\(folder)/\(id).md" }

  /// The names that the article had before.
  var aliasIDs: [ArticleID] { frontMatter.list(.aliases).map { ArticleID($0.text) } }
}
