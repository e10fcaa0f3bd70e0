/// The diagnostics of one run as text: each with its source line, a caret and what to do, then a tally.
public enum DiagnosticReport {
  /// All diagnostics, sorted, and the tally; empty if there are none.
  ///
  /// - Parameters:
  ///   - diagnostics: in any order.
  ///   - source: the file of a path, for the source line; nil where there is none to show.
  /// - Returns: blocks apart by an empty line, then the tally, each line ended.
  public static func text(
    _ diagnostics: [Diagnostic], source: (String) -> SourceFile?
  ) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let blocks = diagnostics.sorted().map { block($0, in: source($0.path)) }
    return blocks.joined(separator: "\n") + "\n" + tally(diagnostics) + "\n"
  }

  /// The closing line, for instance `2 errors and 1 warning in 2 files`.
  public static func tally(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let files = Set(diagnostics.map(\.path)).count
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map {
      counted($0.0, $0.1)
    }
    let found = parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
    return "\(found) in \(counted(files, "file"))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func block(_ diagnostic: Diagnostic, in source: SourceFile?) -> String {
    let start = diagnostic.range?.lowerBound ?? SourcePosition(line: 1, column: 1)
    let line = source?.line(start.line)
    let column = line.map { ColumnConversion.graphemes(in: $0, utf8Column: start.column) }
    let place = "\(diagnostic.path):\(start.line):\(column ?? start.column)"
    let head = "\(place): \(diagnostic.severity.rawValue): \(diagnostic.summary)"
    var lines = [VisibleText.of("\(head) [\(diagnostic.identifier)]")]
    if let range = diagnostic.range, let line {
      lines += SourceExcerpt.lines(of: line, marking: range)
    }
    lines += diagnostic.solutions.map { VisibleText.of("= solution: \($0)") }
    lines += diagnostic.notes.map { VisibleText.of("= note: \($0)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
