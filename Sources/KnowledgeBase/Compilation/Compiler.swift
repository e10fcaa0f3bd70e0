public import Diagnostics

/// What compiling a knowledge base gives: the graph that could be built, and all that is wrong.
public struct Compilation: Sendable {
  /// The graph, without the articles that are too broken to stand in it.
  public let catalog: Catalog

  /// Where links lead; the site asks it too.
  public let resolver: LinkResolver

  /// All diagnostics, sorted.
  public let diagnostics: [Diagnostic]

  /// The example reviews, as they came.
  public let examples: [ContentFile]

  /// Every file by the path shown to people, for excerpts.
  public let sources: [String: SourceFile]

  /// Whether an error was found.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Turns files into a catalog: parse in parallel, resolve once, build, check.
public enum Compiler {
  /// Compiles the files of a knowledge base, in any order.
  ///
  /// Any bytes are accepted. A broken article is reported and left out; the rest is built.
  /// The result does not depend on the order of the files.
  ///
  /// - Parameters:
  ///   - files: the files, in any order; no two of one path.
  ///   - checking: false for files that were checked before; then there are no diagnostics.
  /// - Returns: the graph that could be built, and all that is wrong.
  public static func compile(
    _ files: [ContentFile], checking: Bool = true
  ) async -> Compilation {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let examples = files.filter { $0.path.hasPrefix("examples/") }
    let written = await parse(files.filter { !$0.path.hasPrefix("examples/") })
    let context = await CheckContext(
      written: written,
      resolver: LinkResolver(written, examples: examples.map(\.path)))
    let catalog = await CatalogBuilder(context).catalog()
    let diagnostics = checking ? await check(context, catalog) : []
    return Compilation(
      catalog: catalog, resolver: context.resolver, diagnostics: diagnostics, examples: examples,
      sources: Dictionary(
        written.map { ($0.source.path, $0.source) }, uniquingKeysWith: { first, _ in first }))
  }

  private static func parse(_ files: [ContentFile]) async -> [WrittenArticle] {
    await files.mapInParallel { WrittenArticle($0) }
  }

  private static func check(_ context: CheckContext, _ catalog: Catalog) async -> [Diagnostic] {
    let perArticle = await context.written.mapInParallel { article in
      (
        found: AllChecks.ofArticles.flatMap { $0.diagnose(article, in: context) },
        suppressions: Suppressions(article)
      )
    }
    let perCatalog = AllChecks.ofCatalogs.flatMap { $0.diagnose(catalog, in: context) }
    let suppressions = Dictionary(
      zip(context.written.map(\.source.path), perArticle.map(\.suppressions)),
      uniquingKeysWith: { first, _ in first })
    return (perArticle.flatMap(\.found) + perCatalog)
      .filter { suppressions[$0.path]?.silence($0) != true }
      .sorted()
  }
}
