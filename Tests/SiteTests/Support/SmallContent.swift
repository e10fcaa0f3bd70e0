import KnowledgeBase
import Site

/// Short articles for tests, and the site that they make.
struct SmallContent {
  var files: [String: String] = [:]
  var examples: [String: String] = [:]

  /// An article with front matter, a title, a summary and whatever follows.
  mutating func add(
    _ path: String, title: String, summary: String = "A summary.", front: String = "",
    body: String = ""
  ) {
    let kind =
      path.split(separator: "/").first.flatMap { ArticleKind(folder: String($0)) } ?? .policy
    files[path] = """
      ---
      kind: \(kind.rawValue)
      updated: 2026-11-23
      \(front)
      ---

      # \(title)

      \(summary)

      \(body)
      """
  }

  func compilation(reversed: Bool = false) async -> Compilation {
    let sorted = (files.merging(examples) { first, _ in first }).sorted { $0.key < $1.key }
    return await Compiler.compile(
      (reversed ? sorted.reversed() : sorted).map { ContentFile(path: $0.key, text: $0.value) })
  }

  func pages(_ options: SiteOptions = SiteOptions(), reversed: Bool = false) async -> [Page] {
    let compilation = await compilation(reversed: reversed)
    let examples = compilation.examples.compactMap { ExampleReview($0) }
    return await SiteBuilder.pages(
      of: compilation, examples: reversed ? examples.reversed() : examples, options: options)
  }
}

extension [Page] {
  /// The page at a path.
  subscript(path path: String) -> Page? { first { $0.path == path } }
}

extension Page {
  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
