public import Diagnostics

/// Templates and a style sheet that come with the program, and files of one's own in place of any of them.
package struct ThemeFiles: Sendable {
  /// The ending of a template's file.
  package static let ending = ".mustache"

  /// What may stand in a theme's folder beside templates and style sheets, and is not looked at.
  package static let readMe = "README.md"

  private let builtIn: [String: String]
  private let files: [SourceFile]
  private let names: Set<Name>

  /// Where names are noted of which nothing was known.
  package let missing = MissingNames()

  /// Puts files in place of built-in ones.
  ///
  /// - Parameters:
  ///   - files: one's own; only the last component of a path counts.
  ///   - builtIn: all that may be replaced, by file name.
  ///   - names: the names that templates may use.
  ///   - others: file names that mean something to another kind of theme, and are passed over here.
  /// - Throws: ``ThemeProblem`` if a file has no name that is known.
  package init(
    _ files: [SourceFile], over builtIn: [String: String], names: Set<Name>,
    besides others: [String]
  ) throws(ThemeProblem) {
    let known = builtIn.keys + others
    let unknown = files.filter {
      !known.contains($0.lastComponent) && $0.lastComponent != Self.readMe
    }
    guard unknown.isEmpty else {
      throw ThemeProblem(diagnostics: unknown.map { Self.unknownFile($0, known.sorted()) }.sorted())
    }
    self.builtIn = builtIn
    self.names = names
    self.files = files.filter { builtIn[$0.lastComponent] != nil }
  }

  /// The text of a file, one's own or the built-in one.
  package func text(_ name: String) -> String {
    files.last { $0.lastComponent == name }?.text ?? builtIn[name] ?? ""
  }

  /// The path of a template: one's own, or where one's own could stand.
  package func path(ofTemplate name: String) -> String {
    files.last { $0.lastComponent == name + Self.ending }?.path ?? name + Self.ending
  }

  /// Reads all templates.
  ///
  /// - Parameter make: takes what it needs from the reader.
  /// - Returns: what was made of it.
  /// - Throws: ``ThemeProblem`` where a template cannot be used.
  package func read<Made>(
    _ make: (TemplateReader) throws(TemplateProblem) -> Made
  ) throws(ThemeProblem) -> Made {
    var sources: [String: String] = [:]
    for name in builtIn.keys where name.hasSuffix(Self.ending) {
      sources[String(name.dropLast(Self.ending.count))] = text(name)
    }
    do {
      return try make(try TemplateReader(sources, names: names))
    } catch {
      throw ThemeProblem(diagnostics: [diagnostic(of: error)])
    }
  }

  /// What turned out to be wrong while templates were filled: names that mean something elsewhere only.
  package var diagnostics: [Diagnostic] {
    missing.all.map { name in
      let place = place(of: name.rawValue)
      return Diagnostic(
        .error, "UnknownTemplateName", path: place.path, range: place.range,
        summary: "nothing is known of '\(name.rawValue)' at this place",
        solutions: ["Use it where the built-in template of this name does, or leave it out."])
    }
  }
}

/// Why a theme cannot be used.
public struct ThemeProblem: Error {
  /// What is wrong where, sorted.
  public let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}

extension SourceFile {
  fileprivate var lastComponent: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension ThemeFiles {
  /// More names than these nobody reads in a message.
  private static let mostListed = 60

  private static func unknownFile(_ file: SourceFile, _ known: [String]) -> Diagnostic {
    let near = NearMiss.best(for: file.lastComponent, among: known)
    return Diagnostic(
      .error, "UnknownTemplate", path: file.path, range: nil,
      summary: "'\(file.lastComponent)' is no template and not the style sheet",
      solutions: [near.map { "Call it '\($0)'." } ?? "Move it out of the theme's folder."],
      notes: ["A theme may hold \(known.joined(separator: ", "))."])
  }

  private func diagnostic(of problem: TemplateProblem) -> Diagnostic {
    switch problem {
    case .unknownName(let name, let template):
      let place = place(of: name, first: template)
      let accepted = names.map(\.rawValue).sorted()
      let near = NearMiss.best(for: name, among: accepted)
      return Diagnostic(
        .error, "UnknownTemplateName", path: place.path, range: place.range,
        summary: "'\(name)' is no name that a template may use",
        solutions: [near.map { "Write '\($0)'." } ?? "Remove the tag."],
        notes: [
          accepted.count <= Self.mostListed
            ? "It may use \(accepted.joined(separator: ", "))."
            : "`counterweight theme` lists the names that it may use."
        ])
    case .unsupported(let tag, let template):
      let place = place(ofText: tag, first: template)
      return Diagnostic(
        .error, "UnsupportedTemplateTag", path: place.path, range: place.range,
        summary: "'\(tag)' is not supported in templates",
        solutions: [
          "Use names, sections, partials and inheritance only, without a dot in a name."
        ])
    case .syntax(let words, let template):
      let place = place(ofText: "{{", first: template)
      return Diagnostic(
        .error, "InvalidTemplate", path: place.path, range: place.range,
        summary: "'\(template)' is no Mustache template: \(words)",
        solutions: ["Close every section with the name that opened it."])
    case .missing(let template):
      let place = place(ofText: template)
      let templates = builtIn.keys.filter { $0.hasSuffix(Self.ending) }
        .map { String($0.dropLast(Self.ending.count)) }
      return Diagnostic(
        .error, "UnknownTemplate", path: place.path, range: place.range,
        summary: "there is no template '\(template)'",
        solutions: [
          NearMiss.best(for: template, among: templates).map { "Write '\($0)'." }
            ?? "Remove the tag."
        ])
    }
  }

  /// Where a name is used: in the template that was read if that is one's own, else in the first file with it.
  private func place(
    of name: String, first template: String = ""
  ) -> (path: String, range: SourceRange?) {
    for opening in ["{{", "{{{", "{{#", "{{&", "{{ ", "{{{ ", "{{# "] {
      let place = place(ofText: opening + name, first: template)
      if place.range != nil { return place }
    }
    return place(ofText: name, first: template)
  }

  private func place(
    ofText text: String, first template: String = ""
  ) -> (path: String, range: SourceRange?) {
    let ordered =
      files.filter { $0.lastComponent == template + Self.ending }
      + files.filter { $0.lastComponent != template + Self.ending }
    for file in ordered {
      guard let found = file.text.firstRange(of: text) else { continue }
      let start = file.text.utf8.distance(
        from: file.text.utf8.startIndex, to: found.lowerBound)
      return (
        file.path,
        SourceRange(file.position(of: start), file.position(of: start + text.utf8.count))
      )
    }
    return (ordered.first?.path ?? template + Self.ending, nil)
  }
}
