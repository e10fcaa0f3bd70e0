public import Foundation
public import KnowledgeBase

/// Reads folders of articles for tests.
public enum ContentFolder {
  /// The clean knowledge base from which the tests of checks make faulty ones.
  public static let clean = files(in: fixtures.appending(path: "clean"))

  /// The folder of fixtures beside this one.
  public static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The content that is shipped: the nearest `Content/policy.md` upwards.
  public static let shipped: URL? = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path() != "/" {
      let content = folder.appending(path: "Content")
      if FileManager.default.fileExists(atPath: content.appending(path: "policy.md").path()) {
        return content
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  /// The Markdown files below a folder, by path.
  public static func files(in folder: URL) -> [ContentFile] {
    let root = folder.path()
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
      let bytes = (try? Data(contentsOf: folder.appending(path: path))).map(Array.init)
      return ContentFile(
        path: path, payload: bytes.map { .bytes($0) } ?? .unreadable(reason: "no such file"))
    }
  }
}
