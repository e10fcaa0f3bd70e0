/// One thing that is wrong with a text, said so that its author can mend it.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public let severity: Severity

  /// The check that speaks, for instance `UnresolvedLink`; a promise to pipelines, so it never changes.
  public let identifier: String

  /// The file it is about.
  public let path: String

  /// Where in the file; nil where it is about the file as a whole.
  public let range: SourceRange?

  /// A rule or a fact in one line, the most specific words first, without a full stop.
  public let summary: String

  /// What to do about it, each a sentence in the imperative.
  public let solutions: [String]

  /// Further facts, for instance a counterexample.
  public let notes: [String]

  /// The edits that carry out the solution; empty unless it is certain what the author meant.
  public let fix: [Replacement]

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, _ identifier: String, path: String, range: SourceRange?,
    summary: String, solutions: [String] = [], notes: [String] = [], fix: [Replacement] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.path = path
    self.range = range
    self.summary = summary
    self.solutions = solutions
    self.notes = notes
    self.fix = fix
  }

  /// The same with one more note.
  public func noting(_ note: String) -> Diagnostic {
    Diagnostic(
      severity, identifier, path: path, range: range, summary: summary, solutions: solutions,
      notes: notes + [note], fix: fix)
  }

  /// The same with another severity.
  public func with(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      severity, identifier, path: path, range: range, summary: summary, solutions: solutions,
      notes: notes, fix: fix)
  }
}

extension Diagnostic: Comparable {
  /// Orders by path, line, column, identifier and, so that the order is total, summary.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.start != right.start { return left.start < right.start }
    return (left.identifier, left.summary) < (right.identifier, right.summary)
  }

  private var start: SourcePosition {
    range?.lowerBound ?? SourcePosition(line: 1, column: 1)
  }
}
