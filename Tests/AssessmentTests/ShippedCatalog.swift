import Foundation
import KnowledgeBase

/// The knowledge base that the package ships.
enum ShippedCatalog {
  /// Compiled once for all tests.
  static let compilation = Task { await Compiler.compile(try files()) }

  static var catalog: Catalog {
    get async throws { try await compilation.value.catalog }
  }

  private static func files() throws -> [ContentFile] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Content")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") }
      .map { path in
        ContentFile(
          path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
  }
}
