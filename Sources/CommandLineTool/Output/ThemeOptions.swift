import ArgumentParser
import FoundationEssentials

/// The option that says how pages or reports look.
struct ThemeOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("theme"),
    help: ArgumentHelp(
      "A folder with your own templates and style sheets in place of ours.",
      discussion: """
        Without it: COUNTERWEIGHT_THEME, then the built-in look. `counterweight theme` prints what may \
        stand in it. The record and the reviewer's notes are written alike whatever it does.
        """,
      valueName: "dir"))
  var folder: String?

  /// The folder; nil where the built-in look is wanted.
  var path: String? {
    folder
      ?? ProcessInfo.processInfo.environment["COUNTERWEIGHT_THEME"].flatMap {
        $0.isEmpty ? nil : $0
      }
  }

  /// The folder, read.
  ///
  /// - Throws: ``Failure`` if it cannot be read.
  func read() throws -> ThemeFolder? { try path.map(ThemeFolder.init) }
}
