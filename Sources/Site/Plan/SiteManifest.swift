/// The list of files that a folder has from us, with which a later run tells them from others' files.
///
/// ```
/// counterweight site 1
/// 8f2c0d41a9e37b56 1523 antipatterns/index.html
/// ```
/// A line is digest, size in bytes and path. The manifest does not list itself.
public struct SiteManifest: Hashable, Sendable {
  /// The name of the file that holds it, at the root of the folder.
  public static let path = ".counterweight-site"

  private static let firstLine = "counterweight site 1"

  /// What is known of a file.
  struct Entry: Hashable, Sendable {
    let digest: String
    let byteCount: Int
  }

  /// The files by path.
  let entries: [String: Entry]

  /// Lists the files of a site.
  public init(of pages: [Page]) {
    entries = Dictionary(
      pages.map { ($0.path, Entry(digest: $0.digest, byteCount: $0.bytes.count)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a manifest; nil if it is none, or one of a version that is not known.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == Self.firstLine[...] else { return nil }
    var entries: [String: Entry] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, let byteCount = Int(fields[1]) else { return nil }
      entries[String(fields[2])] = Entry(digest: String(fields[0]), byteCount: byteCount)
    }
    self.entries = entries
  }

  /// The manifest as it is written, sorted by path.
  public var text: String {
    let lines = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value.digest) \($0.value.byteCount) \($0.key)\n" }
    return "\(Self.firstLine)\n" + lines.joined()
  }
}
