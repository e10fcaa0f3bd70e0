import KnowledgeBase
import Site

/// The pages of a knowledge base with its example reviews.
enum SitePages {
  static func of(_ compilation: Compilation) async -> [Page] {
    await SiteBuilder.pages(
      of: compilation, examples: compilation.examples.compactMap { ExampleReview($0) })
  }
}
