import ArgumentParser
import Assessment
import FoundationEssentials
import KnowledgeBase
import Report

/// The command `counterweight report FILE`.
struct ReportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print the report on a review in another form; the review stays as it is.",
    discussion: """
      md is the report as `review` writes it; html is one file with pictures that needs nothing else \
      and prints well; json is what `score --json` prints; madr is a Markdown Any Decision Record \
      (MADR 4) with the status proposed.

      What is not answered yet is said in the report itself, so the status is 0 all the same.

      For instance:
        counterweight report my.review.md --format html --output my.review.html
        counterweight report my.review.md --format madr --output 0012-runner-sizes.md
        counterweight report my.review.md --base-url https://example.org/counterweight
        counterweight report my.review.md --format html --theme our-theme > my.review.html
      """)

  /// The form of the report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, json, madr
  }

  @Argument(help: "The review; - reads it from standard input.")
  var file: String

  @ArgumentParser.Option(help: "md, html, json or madr (default: md).")
  var format: Format?

  @Flag(help: "Short for --format json.")
  var json = false

  @ArgumentParser.Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file and not to standard output; it is replaced as a whole.",
      valueName: "path"))
  var output: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Where the pages of the knowledge base are published, for links.",
      discussion: """
        Without it, Markdown links to the articles' files, where there are any, and HTML, which travels \
        alone, names the articles only.
        """,
      valueName: "url"))
  var baseURL: String?

  @ArgumentParser.OptionGroup var theme: ThemeOptions

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    if theme.folder != nil, json || ![nil, .md, .html].contains(format) {
      throw ValidationError(
        "--theme lays out md and html; the other forms are the same everywhere.")
    }
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
    if let baseURL, !["https://", "http://", "/", "."].contains(where: baseURL.hasPrefix) {
      throw ValidationError(
        "'\(baseURL)' is no address of pages. It starts with https://, http://, / or a dot.")
    }
  }

  func perform() async throws {
    let read = try ReviewInput.read(file)
    let catalog = try await content.catalog()
    let writesProse = !json && (format ?? .md == .md || format == .html)
    let folder = writesProse ? try theme.read() : nil
    let look = try folder?.reports()
    let review =
      writesProse
      ? ReviewInput.keepingEdits(read, in: catalog, links: try links(), theme: look, path: file)
      : read
    let evaluation = try ReviewInput.evaluate(review.review, in: catalog, path: file)
    let text: String
    switch json ? .json : format ?? .md {
    case .md:
      text = MarkdownReport.text(review, evaluation, catalog, links: try links(), theme: look)
    case .html:
      text = HTMLReport.text(
        review, evaluation, catalog, links: baseURL.map { ArticleLinks(baseURL: $0) } ?? .none,
        theme: look)
    case .json: text = ScoreJSON.text(evaluation, catalog)
    case .madr: text = DecisionRecord.text(evaluation, catalog, links: try links())
    }
    if let look { try folder?.check(look.diagnostics) }
    try write(text)
  }

  /// Links lead to pages where these are published, else to files, relative to where the report will stand.
  private func links() throws -> ArticleLinks {
    if let baseURL { return ArticleLinks(baseURL: baseURL) }
    return try content.source.links(from: target ?? (file == "-" ? "./report.md" : file))
  }

  /// The file to write; nil for standard output.
  private var target: String? { output.flatMap { $0 == "-" ? nil : $0 } }

  private func write(_ text: String) throws {
    guard let target else { return Streams.result(text) }
    guard file == "-" || real(target) != real(file) else {
      throw Failure(
        status: .usage,
        message: "'\(target)' is the review itself, which this command leaves as it is. "
          + "Name another file.")
    }
    do {
      try AtomicFile.write(Array(text.utf8), to: target)
    } catch {
      throw Failure(status: .inputOutput, message: "\(error)")
    }
  }

  private func real(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
