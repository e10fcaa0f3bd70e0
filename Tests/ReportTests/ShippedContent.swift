import Assessment
import Foundation
import KnowledgeBase

/// The knowledge base that the package ships, and the files of these tests.
enum ShippedContent {
  /// The folder that holds the package.
  static let package = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The catalog, compiled once for all tests.
  static var catalog: Catalog {
    get async throws { try await compilation.value }
  }

  /// A file of the tests.
  static func fixture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private static let compilation = Task {
    await Compiler.compile(try files()).catalog
  }

  private static func files() throws -> [ContentFile] {
    let root = package.appending(path: "Content")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("examples/") }
      .map { path in
        ContentFile(
          path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
  }
}
