public import Diagnostics
public import KnowledgeBase

/// Runs every check over a compiled knowledge base.
public enum Checker {
  /// All that is wrong with a knowledge base, sorted; silenced checks are left out.
  public static func diagnostics(of compilation: Compilation) async -> [Diagnostic] {
    let content = compilation.content
    let perArticle = await content.written.mapInParallel { article in
      (
        found: AllChecks.ofArticles.flatMap { $0.diagnose(article, in: content) },
        suppressions: Suppressions(article)
      )
    }
    let perCatalog = AllChecks.ofCatalogs.flatMap { $0.diagnose(compilation.catalog, in: content) }
    let suppressions = Dictionary(
      zip(content.written.map(\.source.path), perArticle.map(\.suppressions)),
      uniquingKeysWith: { first, _ in first })
    return (perArticle.flatMap(\.found) + perCatalog)
      .filter { suppressions[$0.path]?.silence($0) != true }
      .sorted()
  }
}
