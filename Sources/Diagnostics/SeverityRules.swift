/// What a run makes of diagnostics beyond their own severity.
public struct SeverityRules: Hashable, Sendable {
  /// Identifiers whose diagnostics are errors.
  public let denied: Set<String>

  /// Identifiers whose warnings are left out; an error stays, since nothing may hide that the graph is broken.
  public let allowed: Set<String>

  /// Whether every warning is an error.
  public let warningsAreErrors: Bool

  /// Creates rules.
  public init(
    denied: some Sequence<String> = [], allowed: some Sequence<String> = [],
    warningsAreErrors: Bool = false
  ) {
    self.denied = Set(denied)
    self.allowed = Set(allowed)
    self.warningsAreErrors = warningsAreErrors
  }

  /// The diagnostics as these rules see them, in the same order; what is denied is not allowed too.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      guard diagnostic.severity == .warning else { return diagnostic }
      if denied.contains(diagnostic.identifier) { return diagnostic.with(.error) }
      if allowed.contains(diagnostic.identifier) { return nil }
      return warningsAreErrors ? diagnostic.with(.error) : diagnostic
    }
  }
}
