import Diagnostics
import FoundationEssentials
import Site

/// A theme and the files it was read from, which diagnostics show.
struct ThemeFolder {
  let theme: SiteTheme
  private let files: [SourceFile]

  static let builtIn = ThemeFolder(theme: .builtIn, files: [])

  private init(theme: SiteTheme, files: [SourceFile]) {
    self.theme = theme
    self.files = files
  }

  /// Makes a theme of files that were read already.
  ///
  /// - Throws: ``Failure`` with the diagnostics if it cannot be used.
  init(_ files: [SourceFile]) throws {
    do {
      self.init(theme: try SiteTheme(overriding: files), files: files)
    } catch {
      throw Self.failure(error.diagnostics, in: files)
    }
  }

  /// Reads the files of a folder; without one, the built-in theme.
  ///
  /// - Parameter path: a folder; only the files directly in it are read, and none with a dot before its name.
  /// - Returns: the theme.
  /// - Throws: ``Failure`` with the diagnostics if it cannot be used.
  static func theme(at path: String?) throws -> ThemeFolder {
    guard let path else { return .builtIn }
    return try ThemeFolder(try files(in: path))
  }

  /// Throws ``Failure`` if making the pages showed a mistake in a template.
  func check() throws {
    let diagnostics = theme.diagnostics
    guard diagnostics.isEmpty else { throw Self.failure(diagnostics, in: files) }
  }

  private static func failure(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> Failure {
    Failure(
      status: .contentErrors,
      message: DiagnosticReport.text(diagnostics) { path in files.first { $0.path == path } }
        + "The theme was not used.")
  }

  /// The files directly in a folder, sorted by name.
  ///
  /// - Throws: ``Failure`` if they cannot be read.
  static func files(in path: String) throws -> [SourceFile] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      return try names.filter { !$0.hasPrefix(".") }.map { name in
        let file = URL(filePath: path).appending(path: name)
        return SourceFile(
          path: "\(path)/\(name)", text: String(decoding: try Data(contentsOf: file), as: UTF8.self)
        )
      }
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "The theme '\(path)' cannot be read. Name a folder that holds "
          + "\(SiteTheme.styleSheet) or templates.")
    }
  }
}
