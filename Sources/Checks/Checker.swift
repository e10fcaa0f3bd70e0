public import Diagnostics
public import KnowledgeBase

/// Runs every check over a compiled knowledge base.
public enum Checker {
  /// All that is wrong with a knowledge base, sorted; silenced checks are left out.
  ///
  /// - Parameters:
  ///   - compilation: the knowledge base.
  ///   - today: the day as `YYYY-MM-DD`; without it nothing is judged by its age.
  /// - Returns: the diagnostics in the order in which they are printed.
  public static func diagnostics(
    of compilation: Compilation, today: String? = nil
  ) async -> [Diagnostic] {
    let content = compilation.content
    let checks = AllChecks.ofArticles + (today.map(AllChecks.ofArticles(on:)) ?? [])
    let perArticle = await content.written.mapInParallel { article in
      (
        found: checks.flatMap { $0.diagnose(article, in: content) },
        suppressions: Suppressions(article)
      )
    }
    let perCatalog = AllChecks.ofCatalogs.flatMap { $0.diagnose(compilation.catalog, in: content) }
    let found = perArticle.flatMap(\.found) + perCatalog
    let proved = Self.proved(compilation.catalog, in: content, found: found)
    let suppressions = Dictionary(
      zip(content.written.map(\.source.path), perArticle.map(\.suppressions)),
      uniquingKeysWith: { first, _ in first })
    return (found + proved)
      .filter { suppressions[$0.path]?.silence($0) != true }
      .sorted()
  }

  /// What the proofs refute, once everything that they presuppose is there.
  private static func proved(
    _ catalog: Catalog, in context: WrittenContent, found: [Diagnostic]
  ) -> [Diagnostic] {
    guard
      let space = ReviewSpace(catalog, in: context, found: found),
      let content = ProofContent(catalog, in: context)
    else { return [] }
    return AllChecks.proofs.flatMap { $0.diagnose(space, in: content) }
  }
}
