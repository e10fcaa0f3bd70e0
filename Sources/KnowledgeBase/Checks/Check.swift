import Diagnostics

/// One rule of the knowledge base: one type, one file.
protocol Check: Sendable {
  /// The name in brackets behind each of its diagnostics; never changes.
  static var identifier: String { get }

  /// How much a breach matters.
  static var severity: Severity { get }
}

/// A rule that is judged for one article at a time, in parallel with the others.
protocol ArticleCheck: Check {
  /// What breaks the rule in one article.
  func diagnose(_ article: WrittenArticle, in context: CheckContext) -> [Diagnostic]
}

/// A rule that needs the graph, or several articles together.
protocol CatalogCheck: Check {
  /// What breaks the rule in the knowledge base.
  func diagnose(_ catalog: Catalog, in context: CheckContext) -> [Diagnostic]
}

extension Check {
  static var severity: Severity { .error }

  /// A diagnostic of this check.
  func diagnostic(
    in article: WrittenArticle, at range: SourceRange?, _ summary: String,
    solutions: [String] = [], notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      Self.severity, Self.identifier, path: article.source.path, range: range, summary: summary,
      solutions: solutions, notes: notes)
  }
}

/// What checks may look at besides the article or the catalog itself.
struct CheckContext: Sendable {
  /// All articles as written, by path.
  let written: [WrittenArticle]

  /// Where links lead.
  let resolver: LinkResolver

  /// The first article of each id, broken or not.
  let writtenByID: [ArticleID: WrittenArticle]

  init(written: [WrittenArticle], resolver: LinkResolver) {
    self.written = written
    self.resolver = resolver
    self.writtenByID = Dictionary(
      written.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a link of an article leads.
  func target(of destination: String, in article: WrittenArticle) -> ResolvedLink {
    resolver.resolve(destination, in: article.folder, of: article.id)
  }

  /// The kind that an article's front matter names; nil where the article or its kind is unknown.
  func kind(of id: ArticleID) -> ArticleKind? { writtenByID[id]?.kind }
}
