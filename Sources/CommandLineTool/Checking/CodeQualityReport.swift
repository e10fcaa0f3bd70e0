import Diagnostics
import KnowledgeBase
import Report

/// Diagnostics as a GitLab code quality report.
///
/// A fingerprint tells a finding from all others and stays when lines above it move.
enum CodeQualityReport {
  /// The report's array.
  static func value(_ diagnostics: [Diagnostic]) -> JSONValue {
    var seen: [String: Int] = [:]
    return .array(
      diagnostics.sorted().map { diagnostic in
        let text = "\(diagnostic.identifier)\n\(diagnostic.path)\n\(diagnostic.summary)"
        let count = seen[text, default: 0]
        seen[text] = count + 1
        return .object([
          "description": .string(diagnostic.summary),
          "check_name": .string(diagnostic.identifier),
          "fingerprint": .string(Fingerprint.of("\(text)\n\(count)")),
          "severity": .string(diagnostic.severity == .error ? "major" : "minor"),
          "location": .object([
            "path": .string(diagnostic.path),
            "lines": .object(["begin": .integer(diagnostic.range?.lowerBound.line ?? 1)]),
          ]),
        ])
      })
  }
}
