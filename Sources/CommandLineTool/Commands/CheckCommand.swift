import ArgumentParser
import Checks
import Diagnostics
import KnowledgeBase
import Report

/// The command `counterweight check [DIR]`.
struct CheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compile the knowledge base and say what is wrong with it.",
    discussion: """
      Prints one block for each fault: path:line:column, the source line with a caret, and what to \
      do. Prints nothing and ends with 0 if there is none; ends with 3 if there are errors.
      """)

  @Argument(help: "The knowledge base; without it, as for every command (see --content).")
  var folder: String?

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let location = ContentLocation.find(option: folder ?? content.folder)
    let compilation = await Compiler.compile(try location.files())
    let diagnostics =
      await Checker.diagnostics(of: compilation) + ExampleCheck.diagnostics(of: compilation)
    var sources = compilation.sources
    for example in compilation.examples { sources[example.shownPath] = example.source }
    Streams.result(DiagnosticReport.text(diagnostics) { sources[$0] })
    if diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitStatus.contentErrors.exitCode
    }
  }
}
