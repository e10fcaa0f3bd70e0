import Diagnostics
import Report

/// Diagnostics as one JSON object.
///
/// ```
/// {"schema": 1, "errors": n, "warnings": n, "diagnostics": [
///   {"path", "severity", "identifier", "summary", "solutions": [], "notes": [],
///    "range": {"start": {"line", "column"}, "end": {…}} or null,
///    "fix": [{"range", "text"}]}]}
/// ```
///
/// Lines and columns count from 1, columns in UTF-16 code units, as editors count.
enum DiagnosticJSON {
  /// The object for all diagnostics of a run.
  static func value(_ diagnostics: [Diagnostic], in sources: [String: SourceFile]) -> JSONValue {
    .object([
      "schema": .integer(1),
      "errors": .integer(diagnostics.count { $0.severity == .error }),
      "warnings": .integer(diagnostics.count { $0.severity == .warning }),
      "diagnostics": .array(
        diagnostics.sorted().map { value($0, EditorColumns(sources[$0.path])) }),
    ])
  }

  private static func value(_ diagnostic: Diagnostic, _ columns: EditorColumns) -> JSONValue {
    .object([
      "path": .string(diagnostic.path),
      "severity": .string(diagnostic.severity.rawValue),
      "identifier": .string(diagnostic.identifier),
      "summary": .string(diagnostic.summary),
      "solutions": .array(diagnostic.solutions.map(JSONValue.string)),
      "notes": .array(diagnostic.notes.map(JSONValue.string)),
      "range": .optional(diagnostic.range.map { value($0, columns) }),
      "fix": .array(
        diagnostic.fix.map {
          .object(["range": value($0.range, columns), "text": .string($0.text)])
        }),
    ])
  }

  private static func value(_ range: SourceRange, _ columns: EditorColumns) -> JSONValue {
    .object([
      "start": value(range.lowerBound, columns), "end": value(range.upperBound, columns),
    ])
  }

  private static func value(_ position: SourcePosition, _ columns: EditorColumns) -> JSONValue {
    .object([
      "line": .integer(position.line), "column": .integer(columns.column(of: position)),
    ])
  }
}
