public import Diagnostics

/// What compiling a knowledge base gives: the graph that could be built, and what it was built from.
public struct Compilation: Sendable {
  /// The graph, without the articles that are too broken to stand in it.
  public let catalog: Catalog

  /// The articles as written, for those who say what is wrong with them.
  package let content: WrittenContent

  /// The example reviews, as they came.
  public let examples: [ContentFile]

  /// Where links lead; the site asks it too.
  public var resolver: LinkResolver { content.resolver }

  /// Every file by the path shown to people, for excerpts.
  public var sources: [String: SourceFile] {
    Dictionary(
      content.written.map { ($0.source.path, $0.source) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Turns files into a catalog: parse in parallel, resolve once, build.
public enum Compiler {
  /// Compiles the files of a knowledge base, in any order.
  ///
  /// Any bytes are accepted. A broken article is left out, and the rest is built; what is wrong with it
  /// is for the checks to say. The result does not depend on the order of the files.
  ///
  /// - Parameter files: the files, in any order; no two of one path.
  /// - Returns: the graph that could be built.
  public static func compile(_ files: [ContentFile]) async -> Compilation {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let examples = files.filter { $0.path.hasPrefix("examples/") }
    let written = await files.filter { !$0.path.hasPrefix("examples/") }
      .mapInParallel { WrittenArticle($0) }
    let content = await WrittenContent(
      written: written, resolver: LinkResolver(written, examples: examples.map(\.path)))
    let catalog = await CatalogBuilder(content).catalog()
    return Compilation(catalog: catalog, content: content, examples: examples)
  }
}
