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
      checks: checks, options: options, theme: theme)
  }

  #if Serve
    /// The questionnaire that goes with the pages.
    static func reviews(_ compilation: Compilation, theme: SiteTheme) -> ReviewDesk {
      ReviewDesk(
        compilation, examples: compilation.examples.compactMap { ExampleReview($0) },
        checks: checks, theme: theme)
    }
  #endif

  private static var checks: [CheckReference] { Checker.documentation.map(CheckReference.init) }
}

extension CheckReference {
  fileprivate init(_ check: CheckDocumentation) {
    self.init(
      identifier: check.identifier, severity: check.severity.rawValue, area: check.area,
      summary: check.summary, explanation: check.explanation, failing: check.failing,
      passing: check.passing, hasSnippets: check.hasSnippets)
  }
}
