public import Diagnostics
internal import Report
public import Templating

/// The look of a site: the built-in templates and style sheet, or one's own in place of any of them.
public struct SiteTheme: Sendable {
  /// The theme that comes with the program.
  public static let builtIn = SiteTheme(theme: .builtIn, files: nil)

  /// The name of the style sheet in a folder of one's own.
  public static let styleSheet = "style.css"

  let theme: Theme
  private let files: ThemeFiles?

  private init(theme: Theme, files: ThemeFiles?) {
    self.theme = theme
    self.files = files
  }

  /// Puts files in place of built-in ones.
  ///
  /// - Parameter files: templates, named like the built-in ones, and ``styleSheet``; those of a report are
  ///   passed over. Only the last component of a path counts.
  /// - Throws: `ThemeProblem` if a file has another name, or a template cannot be used.
  public init(overriding files: [SourceFile]) throws(ThemeProblem) {
    let files = try ThemeFiles(
      files, over: Self.sources, names: Name.ofPages, besides: ReportTheme.fileNames)
    let theme = try files.read { (reader) throws(TemplateProblem) in
      try Theme(reader, style: files.text(Self.styleSheet), missing: files.missing)
    }
    self.init(theme: theme, files: files)
  }

  /// What turned out to be wrong while pages were made: names that mean something elsewhere only.
  public var diagnostics: [Diagnostic] { files?.diagnostics ?? [] }

  /// The built-in files by name.
  public static let sources: [String: String] = {
    var sources = [styleSheet: BuiltInTemplates.style]
    for (name, source) in BuiltInTemplates.all { sources[name + ThemeFiles.ending] = source }
    return sources
  }()
}
