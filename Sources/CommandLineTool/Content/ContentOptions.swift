import ArgumentParser
import Checks
import Diagnostics
import KnowledgeBase

/// The options that say which knowledge base to use.
struct ContentOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("content"),
    help: ArgumentHelp(
      "The knowledge base to use.",
      discussion: """
        Without it: COUNTERWEIGHT_CONTENT, then the nearest folder upwards that holds \
        Content/policy.md, then the one built into the program.
        """,
      valueName: "dir"))
  var folder: String?

  @ArgumentParser.Option(
    name: .customLong("overlay"),
    help: ArgumentHelp(
      "Your organisation's own articles, questions and policy, laid over it.",
      discussion: """
        A folder made like the knowledge base: the same id replaces an article, a new id adds one, \
        and a policy.md replaces the policy. May be given several times; later ones win.
        """,
      valueName: "dir"))
  var overlays: [String] = []

  /// Where the knowledge base is.
  var location: ContentLocation { ContentLocation.find(option: folder) }

  /// Where the knowledge base is, with what is laid over it.
  var source: ContentSource { ContentSource(base: location, overlays: overlays) }

  /// A catalog that a review can run on.
  ///
  /// - Throws: ``Failure`` with the diagnostics if the content has errors.
  func catalog() async throws -> Catalog {
    try await compilation().catalog
  }

  /// The knowledge base, compiled and without errors.
  ///
  /// What is built into the program was checked when it was built, so it is not checked again.
  func compilation() async throws -> Compilation {
    try await compilation(of: try source.layers())
  }

  /// A knowledge base that was read already, compiled and without errors.
  func compilation(of layers: ContentLayers) async throws -> Compilation {
    let compilation = await Compiler.compile(layers.files)
    guard source != ContentSource(base: .embedded) else { return compilation }
    let errors = await Checker.diagnostics(of: compilation).filter { $0.severity == .error }
    guard errors.isEmpty else {
      let sources = compilation.sources
      throw Failure(
        status: .contentErrors,
        message: DiagnosticReport.text(layers.naming(errors)) { sources[$0] }
          + "The knowledge base has errors, so no review can rest on it. Mend them, or leave out "
          + "\(overlays.isEmpty ? "--content to use the one built in" : "--overlay").")
    }
    return compilation
  }
}
