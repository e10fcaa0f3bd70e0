import Diagnostics
import FoundationEssentials
import Report
import Site
import Templating

/// A folder with a theme for pages, for reports, or for both; diagnostics show its files.
struct ThemeFolder {
  /// The files, sorted by name.
  let files: [SourceFile]

  /// Reads the files of a folder.
  ///
  /// - Parameter path: a folder; only the files directly in it are read, and none with a dot before its name.
  /// - Throws: ``Failure`` if it cannot be read.
  init(_ path: String) throws {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      files = try names.filter { !$0.hasPrefix(".") }.map { name in
        let file = URL(filePath: path).appending(path: name)
        return SourceFile(
          path: "\(path)/\(name)", text: String(decoding: try Data(contentsOf: file), as: UTF8.self)
        )
      }
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "The theme '\(path)' cannot be read. Name a folder that holds "
          + "\(SiteTheme.styleSheet), \(ReportTheme.styleSheet) or templates.")
    }
  }

  /// The look of pages.
  ///
  /// - Throws: ``Failure`` with the diagnostics if it cannot be used.
  func pages() throws -> SiteTheme {
    do {
      return try SiteTheme(overriding: files)
    } catch {
      throw failure(error.diagnostics)
    }
  }

  /// The look of reports.
  ///
  /// - Throws: ``Failure`` with the diagnostics if it cannot be used.
  func reports() throws -> ReportTheme {
    do {
      return try ReportTheme(overriding: files, besides: SiteTheme.sources.keys.sorted())
    } catch {
      throw failure(error.diagnostics)
    }
  }

  /// Throws ``Failure`` if using a theme showed a mistake in it.
  func check(_ diagnostics: [Diagnostic]) throws {
    guard diagnostics.isEmpty else { throw failure(diagnostics) }
  }

  private func failure(_ diagnostics: [Diagnostic]) -> Failure {
    Failure(
      status: .contentErrors,
      message: DiagnosticReport.text(diagnostics) { path in files.first { $0.path == path } }
        + "The theme was not used.")
  }
}
