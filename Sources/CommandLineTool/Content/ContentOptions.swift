import ArgumentParser
import Checks
import Diagnostics
import KnowledgeBase

/// The option that says which knowledge base to use.
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

  /// Where the knowledge base is.
  var location: ContentLocation { ContentLocation.find(option: folder) }

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
    let location = location
    let compilation = await Compiler.compile(try location.files())
    guard location != .embedded else { return compilation }
    let errors = await Checker.diagnostics(of: compilation).filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Failure(
        status: .contentErrors,
        message: DiagnosticReport.text(errors) { compilation.sources[$0] }
          + "The knowledge base has errors, so no review can rest on it. Mend them, or leave out "
          + "--content to use the one built in.")
    }
    return compilation
  }
}
