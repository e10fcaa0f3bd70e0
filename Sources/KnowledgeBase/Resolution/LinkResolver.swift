import Diagnostics
import Markdown

/// The one place that says where a link leads; checks, graph, site and search all ask it.
public struct LinkResolver: Sendable {
  private let idsByPath: [String: ArticleID]
  private let pathsByLowercase: [String: String]
  private let pathsByName: [String: [String]]
  private let names: NearMissIndex
  private let headings: [ArticleID: Set<String>]
  private let aliases: [String: ArticleID]
  private let examples: Set<String>

  /// Learns what there is to link to.
  ///
  /// - Parameters:
  ///   - written: all articles, also broken ones: a link to a broken article is no dangling link.
  ///   - examples: the paths of the example reviews below the content folder.
  init(_ written: [WrittenArticle], examples: some Sequence<String>) {
    idsByPath = Dictionary(
      written.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    // Of a file that could not be read nobody can say which headings it lacks.
    headings = Dictionary(
      written.filter { $0.fileProblems.allSatisfy { !$0.hidesText } }
        .map { ($0.id, Set($0.headings.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
    self.examples = Set(examples)
    pathsByLowercase = Dictionary(
      idsByPath.keys.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }
    )
    pathsByName = Dictionary(grouping: idsByPath.keys.sorted(), by: { Self.fileName($0) })
    names = NearMissIndex(pathsByName.keys)
    var aliases: [String: ArticleID] = [:]
    for article in written {
      for alias in article.frontMatter.list(.aliases) {
        let path =
          article.folder.isEmpty ? "\(alias.text).md" : "\(article.folder)/\(alias.text).md"
        aliases[path] = aliases[path] ?? article.id
      }
    }
    self.aliases = aliases
  }

  /// Where a destination leads, seen from a file in a folder.
  ///
  /// - Parameters:
  ///   - destination: as libcmark gives it: unescaped, not percent-decoded.
  ///   - folder: the linking file's folder below the content folder, empty for its root.
  ///   - id: the linking article, for links to its own headings.
  /// - Returns: what is there, or what is wrong with the destination.
  public func resolve(
    _ destination: String, in folder: String, of id: ArticleID
  ) -> ResolvedLink {
    guard !destination.isEmpty else { return .dangling(path: "", nearest: nil) }
    if Self.isExternal(destination) { return .external }
    if destination.hasPrefix("/") { return .absolute }
    let parts = destination.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let decoded = ContentPath.percentDecoded(Substring(parts[0])),
      let fragment = ContentPath.percentDecoded(parts.count > 1 ? Substring(parts[1]) : "")
    else { return .undecodable }
    let heading = parts.count > 1 ? fragment : nil
    guard !decoded.isEmpty else { return own(heading ?? "", of: id) }
    switch ContentPath.joining(folder, decoded) {
    case .outside: return .outside
    case .inside(let target): return resolve(path: target, heading: heading, in: folder)
    }
  }

  private func own(_ heading: String, of id: ArticleID) -> ResolvedLink {
    headings[id]?.contains(heading) == true
      ? .heading(heading) : danglingHeading(heading, in: id)
  }

  private func resolve(path: String, heading: String?, in folder: String) -> ResolvedLink {
    if let id = idsByPath[path] {
      guard let heading, headings[id]?.contains(heading) == false else {
        return .article(id, heading: heading)
      }
      return danglingHeading(heading, in: id)
    }
    if let now = aliases[path] {
      return .alias(ArticleID(Self.stem(path)), now: now, heading: heading)
    }
    if examples.contains(path) { return .example(path: path) }
    if let correct = pathsByLowercase[path.lowercased()] {
      return .caseDiffers(correct: ContentPath.relative(from: folder, to: correct))
    }
    return .dangling(path: path, nearest: nearest(to: path, from: folder))
  }

  private func danglingHeading(_ heading: String, in id: ArticleID) -> ResolvedLink {
    .danglingHeading(
      heading, in: id, nearest: NearMiss.best(for: heading, among: (headings[id] ?? []).sorted()))
  }

  /// A file of the same name elsewhere, else the file with the most similar name.
  private func nearest(to path: String, from folder: String) -> String? {
    let name = Self.fileName(path)
    if let elsewhere = pathsByName[name]?.first {
      return ContentPath.relative(from: folder, to: elsewhere)
    }
    guard let similar = names.best(for: name) else { return nil }
    return pathsByName[similar]?.first.map { ContentPath.relative(from: folder, to: $0) }
  }

  private static func fileName(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  private static func stem(_ path: String) -> String {
    let name = fileName(path)
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// Whether a destination has a scheme (RFC 3986, section 3.1) or names a host.
  private static func isExternal(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = destination.utf8[..<colon]
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy { isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
