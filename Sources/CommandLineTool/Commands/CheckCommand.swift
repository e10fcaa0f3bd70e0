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
      do. Prints nothing and ends with 0 if there is none; ends with 3 if there are errors. Warnings \
      alone end with 0.

      One check can be silenced on the line below a comment that says why:
      <!-- counterweight-disable-next-line UnresolvedLink: the article follows next week -->

      `counterweight explain UnresolvedLink` shows what a check demands, with an example.
      """)

  @Argument(help: "The knowledge base; without it, as for every command (see --content).")
  var folder: String?

  @ArgumentParser.OptionGroup var content: ContentOptions

  @ArgumentParser.Option(
    help: """
      text; json (schema 1, columns in UTF-16 code units); sarif (2.1.0); gitlab (code quality).
      """)
  var format: CheckFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  @Flag(help: "Carry out the solutions that are certain, and only those, then check again.")
  var fix = false

  @Flag(help: "Take every warning for an error.")
  var warningsAsErrors = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Take the warnings of this check for errors; may be given several times.",
      valueName: "identifier"))
  var deny: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Leave out the warnings of this check; errors are never left out. May be given several times.",
      valueName: "identifier"))
  var allow: [String] = []

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
  }

  func perform() async throws {
    var found = try await CheckedContent(
      ContentSource(
        base: ContentLocation.find(option: folder ?? content.folder), overlays: content.overlays))
    if fix {
      let outcome = try await found.repair()
      if let sentence = outcome.sentence { Streams.message(sentence + "\n") }
    }
    let rules = try severityRules(found.diagnostics)
    let diagnostics = rules.applied(to: found.diagnostics)
    Streams.result(
      (json ? .json : format ?? .text).text(diagnostics, in: found.sources))
    if diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitStatus.contentErrors.exitCode
    }
  }

  /// The rules that the options give; an identifier is a check's, or one of the diagnostics found.
  private func severityRules(_ found: [Diagnostic]) throws -> SeverityRules {
    let known = Checker.documentation.map(\.identifier)
    for identifier in deny + allow
    where !known.contains(identifier) && !found.contains(where: { $0.identifier == identifier }) {
      let near = NearMiss.best(for: identifier, among: known)
      throw Failure(
        status: .usage,
        message: "There is no check '\(identifier)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ".")
          + " The name of a check stands in brackets behind its diagnostics.")
    }
    return SeverityRules(denied: deny, allowed: allow, warningsAreErrors: warningsAsErrors)
  }
}
