import ArgumentParser
import Diagnostics
import Report

/// The forms in which `check` prints what it found.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  /// One block a fault, for people.
  case text

  /// One JSON object, schema 1.
  case json

  /// SARIF 2.1.0, which forges and editors read.
  case sarif

  /// GitLab's code quality report.
  case gitlab

  /// All diagnostics in this form; ends with a line end unless it is empty.
  func text(_ diagnostics: [Diagnostic], in sources: [String: SourceFile]) -> String {
    switch self {
    case .text: DiagnosticReport.text(diagnostics) { sources[$0] }
    case .json: DiagnosticJSON.value(diagnostics, in: sources).text + "\n"
    case .sarif: SARIFLog.value(diagnostics, in: sources).text + "\n"
    case .gitlab: CodeQualityReport.value(diagnostics).text + "\n"
    }
  }
}
