import Checks
import Diagnostics
import KnowledgeBase
import Site

/// The pages of a knowledge base with its example reviews.
enum SitePages {
  static func of(
    _ compilation: Compilation, options: SiteOptions = SiteOptions(), theme: SiteTheme = .builtIn
  ) async -> [Page] {
    await SiteBuilder.pages(
      of: compilation, examples: compilation.examples.compactMap { ExampleReview($0) },
      checks: Checker.documentation.map(CheckReference.init), options: options, theme: theme)
  }
}

extension CheckReference {
  fileprivate init(_ check: CheckDocumentation) {
    self.init(
      identifier: check.identifier, severity: check.severity.rawValue, area: check.area,
      summary: check.summary, explanation: check.explanation, failing: check.failing,
      passing: check.passing, hasSnippets: check.hasSnippets)
  }
}
