import ArgumentParser
import FoundationEssentials
import Report
import Site
import Templating

/// The command `counterweight theme [NAME…]`.
struct ThemeCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Print the templates and style sheets, to begin a look of your own with.",
    discussion: """
      Without a name, all files that a theme may hold are listed, each with what it lays out and the names \
      that its template uses. A theme is a folder with those that you changed; the built-in ones stand in for the \
      others. Use it with --theme of build, report, review and follow-up, or COUNTERWEIGHT_THEME.

      Templates are Mustache: {{name}}, {{{markup}}}, {{#section}}…{{/section}}, {{>partial}}, and {{<page}} \
      with {{$block}}. A name that nothing is known of is an error with line and column. A theme lays out pages, \
      HTML reports, and of a review's Markdown all that stands above its record; the record and the reviewer's \
      notes are the program's, and a layout after which they could not be read again is refused.

      For instance:
        counterweight theme
        counterweight theme report.css report-markdown.mustache --output our-theme
        counterweight theme --output our-theme
        counterweight report my.review.md --format html --theme our-theme > my.review.html
      """)

  @Argument(help: ArgumentHelp("Files to print, for instance report.css.", valueName: "name"))
  var names: [String] = []

  @ArgumentParser.Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write them to this folder, all of them if none is named; nothing there is replaced.",
      valueName: "dir"))
  var output: String?

  func perform() async throws {
    let sources = SiteTheme.sources.merging(ReportTheme.sources) { page, _ in page }
    for name in names where sources[name] == nil {
      throw Failure(
        status: .usage,
        message: "'\(name)' is no file of a theme. `counterweight theme` lists them.")
    }
    let chosen = names.isEmpty ? sources.keys.sorted() : names
    if let output {
      try write(chosen.map { ($0, sources[$0] ?? "") }, to: output)
    } else if names.isEmpty {
      Streams.result(ThemeReference.text)
    } else {
      Streams.result(chosen.map { sources[$0] ?? "" }.joined())
    }
  }

  private func write(_ files: [(name: String, text: String)], to folder: String) throws {
    let all = files + [(ThemeFiles.readMe, ThemeReference.text)]
    for file in all where (try? SystemCalls.status("\(folder)/\(file.name)")) != nil {
      throw Failure(
        status: .usage,
        message:
          "'\(folder)/\(file.name)' is there already, so nothing was written. Name an empty folder."
      )
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in all {
        try AtomicFile.write(Array(file.text.utf8), to: "\(folder)/\(file.name)")
      }
    } catch {
      throw Failure(status: .inputOutput, message: "'\(folder)' cannot be written: \(error)")
    }
    Streams.message("\(all.count) files are in \(folder). Keep those that you change.\n")
  }
}
