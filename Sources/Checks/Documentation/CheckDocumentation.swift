public import Diagnostics

/// What a check demands, with an example that fails and one that passes.
///
/// Summary and explanation are plain sentences, with names between single quotes as in diagnostics.
public struct CheckDocumentation: Hashable, Sendable {
  /// The name in brackets behind each diagnostic of the check.
  public let identifier: String

  /// How much a breach matters.
  public let severity: Severity

  /// What the check is about, for instance "Front matter"; groups the checks of a list.
  public let area: String

  /// The rule in one sentence.
  public let summary: String

  /// Why there is such a rule, in one to three sentences.
  public let explanation: String

  /// What breaks the rule.
  public let failing: String

  /// The same with the rule kept.
  public let passing: String

  /// Whether the examples are stretches of articles, to be shown as they are; otherwise they are sentences.
  public let hasSnippets: Bool
}

extension Checker {
  /// What every check demands, sorted by identifier.
  public static let documentation: [CheckDocumentation] = AllChecks.all.map { $0.documentation }
    .sorted { $0.identifier < $1.identifier }
}

extension Check {
  fileprivate static var documentation: CheckDocumentation {
    CheckDocumentation(
      identifier: identifier, severity: severity, area: rule.area.rawValue, summary: rule.summary,
      explanation: rule.reason, failing: rule.example.failing, passing: rule.example.passing,
      hasSnippets: !rule.example.edits.isEmpty)
  }
}
