import Checks
import Diagnostics
import KnowledgeBase

/// A knowledge base with all that is wrong with it and with its example reviews.
struct CheckedContent {
  private(set) var diagnostics: [Diagnostic]

  /// Every file by the path shown to people, for excerpts.
  private(set) var sources: [String: SourceFile]

  private let source: ContentSource
  private let layers: ContentLayers

  /// Compiles and checks what stands in a place.
  ///
  /// - Throws: ``Failure`` if it cannot be listed.
  init(_ source: ContentSource) async throws {
    let layers = try source.layers()
    let compilation = await Compiler.compile(layers.files)
    var found = await Checker.diagnostics(of: compilation, today: NewArticle.today)
    found += await ExampleCheck.diagnostics(
      of: compilation, isSound: !found.contains { $0.severity == .error })
    self.source = source
    self.layers = layers
    self.diagnostics = layers.naming(found)
    self.sources = compilation.sources
    for example in compilation.examples { self.sources[example.shownPath] = example.source }
  }

  /// Carries out the certain solutions in rounds, since one may uncover the next.
  ///
  /// - Throws: ``Failure`` if there are no files to write, or one cannot be written.
  mutating func repair() async throws -> ContentRepair.Outcome {
    guard source != ContentSource(base: .embedded) else {
      throw Failure(
        status: .usage,
        message: "The knowledge base that is built in cannot be mended. "
          + "Name a folder: counterweight check --fix FOLDER")
    }
    var outcome = ContentRepair.Outcome()
    for _ in 0..<Self.mostRounds {
      let mended = ContentRepair.texts(
        mending: diagnostics.filter { layers.isWritable($0.path) }, in: sources)
      guard !mended.isEmpty else { break }
      try ContentRepair.write(mended, &outcome)
      self = try await CheckedContent(source)
    }
    return outcome
  }

  /// Far more than any chain of solutions seen; a bound, so that two checks that disagree end.
  private static let mostRounds = 8
}
