import ArgumentParser
import Diagnostics
import KnowledgeBase

/// The command `counterweight graph`.
struct GraphCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Print the graph of the knowledge base.",
    discussion: """
      Nodes are articles; edges are typed relations, what answers speak for and against, when \
      questions are skipped, what the policy looks at, and mentions in prose.

      For instance:
        counterweight graph | dot -Tsvg > graph.svg
        counterweight graph --from tag-zoo --depth 2 --format mermaid
        counterweight graph --orphans --format json

      The JSON (schema 1) is one object: articles (id, kind, title, path, line), sorted by id, and \
      edges (source, target, kind; reason, where a relation gives one; answers, each with option and, \
      for evidence, weight), sorted by source, target and kind. Mermaid draws at most 500 edges.

      Ends with 64 if --from names no article.
      """)

  /// How the graph is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case dot, mermaid, json
  }

  @ArgumentParser.Option(help: "dot (Graphviz), mermaid (a flowchart) or json (schema 1).")
  var format: Format?

  @Flag(help: "Short for --format json.")
  var json = false

  @ArgumentParser.Option(
    help: ArgumentHelp("Only what lies around this article.", valueName: "id"))
  var from: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "How many steps around --from, whichever way the edges point (default: 1).",
      valueName: "steps"))
  var depth: Int?

  @ArgumentParser.Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only articles of these kinds, and the one of --from.", valueName: "kind"),
    transform: ArticleKind.init(argument:))
  var kind: [ArticleKind] = []

  @Flag(help: "Only articles that no edge touches.")
  var orphans = false

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
    if depth != nil, from == nil {
      throw ValidationError("--depth counts steps from an article. Name it with --from.")
    }
    if let depth, depth < 0 {
      throw ValidationError("'\(depth)' is no number of steps. Choose 0 or more.")
    }
    if orphans, from != nil {
      throw ValidationError("--orphans and --from exclude each other: an orphan has no neighbours.")
    }
  }

  func perform() async throws {
    let catalog = await Compiler.compile(try content.source.layers().files).catalog
    let graph = try selected(from: catalog)
    switch json ? .json : format ?? .dot {
    case .dot: Streams.result(graph.dot)
    case .json: Streams.result(GraphJSON.text(graph))
    case .mermaid:
      Streams.result(graph.mermaid)
      if graph.edges.count > ArticleGraph.mostMermaidEdges {
        Streams.message(
          "The graph has \(graph.edges.count) edges, and Mermaid draws at most "
            + "\(ArticleGraph.mostMermaidEdges). Take a part with --from or --kind, or --format dot.\n"
        )
      }
    }
  }

  private func selected(from catalog: Catalog) throws -> ArticleGraph {
    let whole = ArticleGraph(catalog)
    let kinds = Set(kind)
    guard let from else {
      let graph = orphans ? whole.orphans : whole
      return kinds.isEmpty ? graph : graph.keeping(kinds)
    }
    guard let start = catalog.article(namedOrOnceNamed: ArticleID(from))?.id else {
      let near = NearMiss.best(for: from, among: catalog.articles.map(\.id.rawValue))
      throw Failure(
        status: .usage,
        message: "There is no article '\(from)'" + (near.map { "; did you mean '\($0)'?" } ?? ".")
          + " `counterweight search` finds articles by words.")
    }
    let graph = kinds.isEmpty ? whole : whole.keeping(kinds, and: start)
    return graph.neighbourhood(of: start, depth: depth ?? 1)
  }
}
