public import Diagnostics
internal import Synchronization
public import Templating

/// The look of a report: the built-in templates and style sheet, or one's own in place of any of them.
///
/// A theme lays out what stands above the record, in Markdown, and the whole page in HTML. The record and
/// the reviewer's notes are written by the program whatever a theme does, and a file that could not be read
/// again is not written: see ``MarkdownReport``.
public struct ReportTheme: Sendable {
  /// The theme that comes with the program.
  public static let builtIn: ReportTheme = {
    do {
      return try ReportTheme(
        TemplateReader(ReportTemplates.all, names: Name.ofReports), style: HTMLStyle.sheet,
        files: nil)
    } catch {
      // The sources are constants and `ReportThemeTests` reads them, so this cannot be met by a user.
      preconditionFailure("a built-in template is broken: \(error)")
    }
  }()

  /// The name of the style sheet in a folder of one's own.
  public static let styleSheet = "report.css"

  let markdown: Template
  let html: Template
  let style: String
  private let files: ThemeFiles?
  private let refusals: Refusals

  private init(
    _ reader: TemplateReader, style: String, files: ThemeFiles?
  ) throws(TemplateProblem) {
    var markdown = try reader.template(named: "report-markdown")
    markdown.missing = files?.missing
    markdown.escapes = false
    var html = try reader.template(named: "report-html")
    html.missing = files?.missing
    self.markdown = markdown
    self.html = html
    self.style = style
    self.files = files
    self.refusals = Refusals()
  }

  /// Puts files in place of built-in ones.
  ///
  /// - Parameters:
  ///   - files: templates, named like the built-in ones, and ``styleSheet``. Only the last component of a
  ///     path counts.
  ///   - others: names of files that are no concern of reports, such as the templates of pages.
  /// - Throws: `ThemeProblem` if a file has another name, or a template cannot be used.
  public init(
    overriding files: [SourceFile], besides others: [String] = []
  ) throws(ThemeProblem) {
    let files = try ThemeFiles(files, over: Self.sources, names: Name.ofReports, besides: others)
    self = try files.read { (reader) throws(TemplateProblem) in
      try ReportTheme(reader, style: files.text(Self.styleSheet), files: files)
    }
  }

  /// What turned out to be wrong while reports were laid out.
  public var diagnostics: [Diagnostic] { (files?.diagnostics ?? []) + refusals.all }

  /// The built-in files by name.
  public static let sources: [String: String] = {
    var sources = [styleSheet: HTMLStyle.sheet]
    for (name, source) in ReportTemplates.all { sources[name + ThemeFiles.ending] = source }
    return sources
  }()

  /// The names of the built-in files, sorted.
  public static var fileNames: [String] { sources.keys.sorted() }

  /// Notes that what the Markdown template gave could not be read again.
  func refuse(because reason: String) {
    refusals.add(
      Diagnostic(
        .error, "UnreadableThemedReport", path: files?.path(ofTemplate: "report-markdown") ?? "",
        range: nil,
        summary: "a review laid out by this template could not be opened again: \(reason)",
        solutions: [
          "Close what the template opens, such as a code block or a comment, and leave the record and the "
            + "reviewer's notes to the program."
        ]))
  }
}

/// Reports that could not be laid out; behind a lock, since a theme is handed to many.
private final class Refusals: Sendable {
  private let diagnostics = Mutex<Set<Diagnostic>>([])

  func add(_ diagnostic: Diagnostic) { _ = diagnostics.withLock { $0.insert(diagnostic) } }

  var all: [Diagnostic] { diagnostics.withLock { $0 }.sorted() }
}
