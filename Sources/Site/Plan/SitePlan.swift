/// What has to happen to a folder so that it holds a site and nothing else.
///
/// The plan is made from names alone and touches nothing. Whoever carries it out builds the new folder
/// beside the old one (``kept`` files moved or linked, ``written`` ones written), and swaps the two.
public struct SitePlan: Hashable, Sendable {
  /// A file in the folder as it is now.
  public struct TargetFile: Hashable, Sendable {
    /// The path below the folder, with `/` between components; ends in `/` for an empty folder.
    public let path: String

    /// The size in bytes; nil if it was not looked at.
    public let byteCount: Int?

    /// Creates a file.
    public init(path: String, byteCount: Int? = nil) {
      self.path = path
      self.byteCount = byteCount
    }
  }

  /// Why a folder must not be replaced.
  public enum Refusal: Error, Hashable, Sendable {
    /// It holds something that no earlier run wrote; the first such path in the order of bytes.
    case foreignFile(String)
  }

  /// Pages that are new or differ from what is there, sorted by path.
  public let written: [Page]

  /// Paths that stay as they are, sorted.
  public let kept: [String]

  /// Paths that go, sorted; empty folders end in `/`.
  public let deleted: [String]

  /// The text to write at ``SiteManifest/path``.
  public let manifest: String

  /// Whether the folder holds the site already.
  public let isFulfilled: Bool

  /// Compares a site with a folder.
  ///
  /// A file is unchanged if the manifest has its digest and the folder a file of its size; what
  /// somebody edited by hand without changing its size is not noticed.
  ///
  /// - Parameters:
  ///   - pages: the site.
  ///   - target: everything in the folder but other folders that hold something; empty if there is none.
  ///   - manifest: the text at ``SiteManifest/path``, if there is such a file.
  /// - Throws: ``Refusal`` if the folder holds anything that the manifest does not name.
  public init(
    pages: [Page], target: [TargetFile], manifest: String?
  ) throws(Refusal) {
    let known = manifest.flatMap { SiteManifest($0) }
    let found = target.filter { $0.path != SiteManifest.path || known == nil }
    let foreign = found.map(\.path).filter { !Self.isOurs($0, by: known) }
    if let first = foreign.min(by: Self.precedes) { throw .foreignFile(first) }

    let sizes = Dictionary(
      found.map { ($0.path, $0.byteCount) }, uniquingKeysWith: { first, _ in first })
    func isUnchanged(_ page: Page) -> Bool {
      guard let entry = known?.entries[page.path], let size = sizes[page.path] else { return false }
      return entry.digest == page.digest && entry.byteCount == page.bytes.count
        && (size ?? entry.byteCount) == entry.byteCount
    }
    let paths = Set(pages.map(\.path))
    written = pages.filter { !isUnchanged($0) }.sorted()
    kept = pages.filter(isUnchanged).map(\.path).sorted(by: Self.precedes)
    deleted = found.map(\.path).filter { !paths.contains($0) }.sorted(by: Self.precedes)
    self.manifest = SiteManifest(of: pages).text
    isFulfilled = written.isEmpty && deleted.isEmpty && self.manifest == manifest
  }

  /// Whether an earlier run wrote a file, or made a folder.
  private static func isOurs(_ path: String, by manifest: SiteManifest?) -> Bool {
    guard let manifest else { return false }
    guard path.hasSuffix("/") else { return manifest.entries[path] != nil }
    return manifest.entries.keys.contains { $0.hasPrefix(path) }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
