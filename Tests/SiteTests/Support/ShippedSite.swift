import Foundation
import KnowledgeBase
import Site

/// The site of the knowledge base that the package ships.
enum ShippedSite {
  /// Built once for all tests.
  static let pages = Task { await pages(of: try files()) }

  /// Every page of HTML with what is in it, read once for all tests.
  static let scans = Task {
    try await pages.value.filter { $0.contentType == .html }
      .map { (page: $0, scan: HTMLScan($0.text)) }
  }

  static func pages(of files: [ContentFile]) async -> [Page] {
    let compilation = await Compiler.compile(files)
    return await SiteBuilder.pages(
      of: compilation, examples: compilation.examples.compactMap { ExampleReview($0) })
  }

  static func files() throws -> [ContentFile] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Content").resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") }
      .map { path in
        ContentFile(
          path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
  }
}
