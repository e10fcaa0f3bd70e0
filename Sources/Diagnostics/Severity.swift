/// How much a diagnostic matters.
public enum Severity: String, Hashable, Sendable {
  /// The graph cannot be built as it was meant.
  case error

  /// The graph is built, but a reader or a score is affected.
  case warning
}
