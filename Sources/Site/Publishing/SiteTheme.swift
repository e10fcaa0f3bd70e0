public import Diagnostics

/// The look of a site: the built-in templates and style sheet, or one's own in place of any of them.
public struct SiteTheme: Sendable {
  /// The theme that comes with the program.
  public static let builtIn = SiteTheme(theme: .builtIn, files: [], missing: nil)

  /// The name of the style sheet in a folder of one's own.
  public static let styleSheet = "style.css"

  /// The ending of a template's name.
  public static let ending = ".mustache"

  let theme: Theme
  private let files: [SourceFile]
  private let missing: MissingNames?

  private init(theme: Theme, files: [SourceFile], missing: MissingNames?) {
    self.theme = theme
    self.files = files
    self.missing = missing
  }

  /// Puts files in place of built-in ones.
  ///
  /// - Parameter files: templates, named like the built-in ones with ``ending``, and ``styleSheet``. Only
  ///   the last component of a path counts.
  /// - Throws: ``SiteThemeProblem`` if a file has another name, or a template cannot be used.
  public init(overriding files: [SourceFile]) throws(SiteThemeProblem) {
    var sources = BuiltInTemplates.all
    var style = BuiltInTemplates.style
    var unknown: [Diagnostic] = []
    for file in files {
      let name = Self.name(of: file)
      if name == Self.styleSheet {
        style = file.text
      } else if name.hasSuffix(Self.ending),
        sources[String(name.dropLast(Self.ending.count))] != nil
      {
        sources[String(name.dropLast(Self.ending.count))] = file.text
      } else {
        unknown.append(Self.unknownFile(file, name))
      }
    }
    guard unknown.isEmpty else { throw SiteThemeProblem(diagnostics: unknown.sorted()) }
    let missing = MissingNames()
    do {
      self.init(
        theme: try Theme(sources: sources, style: style, missing: missing), files: files,
        missing: missing)
    } catch {
      throw SiteThemeProblem(diagnostics: [Self.diagnostic(of: error, in: files)])
    }
  }

  /// What turned out to be wrong while pages were made: names that mean something elsewhere only.
  public var diagnostics: [Diagnostic] {
    (missing?.all ?? []).map { name in
      let place = Self.place(of: name.rawValue, in: files)
      return Diagnostic(
        .error, "UnknownTemplateName", path: place.path, range: place.range,
        summary: "nothing is known of '\(name.rawValue)' at this place",
        solutions: ["Use it where the built-in template of this name does, or leave it out."])
    }
  }

  /// The names of the built-in templates as files, sorted, then the style sheet.
  public static var fileNames: [String] {
    BuiltInTemplates.all.keys.map { $0 + ending }.sorted() + [styleSheet]
  }

  private static func name(of file: SourceFile) -> String {
    file.path.split(separator: "/").last.map(String.init) ?? file.path
  }

  private static func unknownFile(_ file: SourceFile, _ name: String) -> Diagnostic {
    let near = NearMiss.best(for: name, among: fileNames)
    return Diagnostic(
      .error, "UnknownTemplate", path: file.path, range: nil,
      summary: "'\(name)' is no template and not the style sheet",
      solutions: [near.map { "Call it '\($0)'." } ?? "Move it out of the theme's folder."],
      notes: ["A theme may hold \(fileNames.joined(separator: ", "))."])
  }

  private static func diagnostic(
    of problem: TemplateProblem, in files: [SourceFile]
  ) -> Diagnostic {
    switch problem {
    case .unknownName(let name, let template):
      let place = place(of: name, in: files, first: template)
      let near = NearMiss.best(for: name, among: Name.allCases.map(\.rawValue))
      return Diagnostic(
        .error, "UnknownTemplateName", path: place.path, range: place.range,
        summary: "'\(name)' is no name that a template may use",
        solutions: [near.map { "Write '\($0)'." } ?? "Remove the tag."])
    case .unsupported(let tag, let template):
      let place = place(ofText: tag, in: files, first: template)
      return Diagnostic(
        .error, "UnsupportedTemplateTag", path: place.path, range: place.range,
        summary: "'\(tag)' is not supported in templates",
        solutions: [
          "Use names, sections, partials and inheritance only, without a dot in a name."
        ])
    case .syntax(let words, let template):
      let place = place(ofText: "{{", in: files, first: template)
      return Diagnostic(
        .error, "InvalidTemplate", path: place.path, range: place.range,
        summary: "'\(template)' is no Mustache template: \(words)",
        solutions: ["Close every section with the name that opened it."])
    case .missing(let template):
      let place = place(ofText: template, in: files)
      return Diagnostic(
        .error, "UnknownTemplate", path: place.path, range: place.range,
        summary: "there is no template '\(template)'",
        solutions: [
          NearMiss.best(for: template, among: BuiltInTemplates.all.keys).map { "Write '\($0)'." }
            ?? "Remove the tag."
        ])
    }
  }

  /// Where a name is used: in the template that was read if that is one's own, else in the first file with it.
  private static func place(
    of name: String, in files: [SourceFile], first template: String = ""
  ) -> (path: String, range: SourceRange?) {
    for opening in ["{{", "{{{", "{{#", "{{&", "{{ ", "{{{ ", "{{# "] {
      let place = place(ofText: opening + name, in: files, first: template)
      if place.range != nil { return place }
    }
    return place(ofText: name, in: files, first: template)
  }

  private static func place(
    ofText text: String, in files: [SourceFile], first template: String = ""
  ) -> (path: String, range: SourceRange?) {
    let ordered =
      files.filter { name(of: $0) == template + ending }
      + files.filter { name(of: $0) != template + ending }
    for file in ordered {
      guard let found = file.text.firstRange(of: text) else { continue }
      let start = file.text.utf8.distance(
        from: file.text.utf8.startIndex, to: found.lowerBound)
      return (
        file.path,
        SourceRange(file.position(of: start), file.position(of: start + text.utf8.count))
      )
    }
    return (ordered.first?.path ?? template + ending, nil)
  }
}

/// Why a theme cannot be used.
public struct SiteThemeProblem: Error {
  /// What is wrong where, sorted.
  public let diagnostics: [Diagnostic]
}
