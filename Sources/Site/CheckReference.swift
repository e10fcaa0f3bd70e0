/// What a check of the knowledge base demands, as its page says it.
public struct CheckReference: Hashable, Sendable {
  /// Its name, for instance `UnresolvedLink`.
  public let identifier: String

  /// How much a breach matters, in a word.
  public let severity: String

  /// What it is about; groups the checks.
  public let area: String

  /// The rule in one sentence.
  public let summary: String

  /// Why there is such a rule.
  public let explanation: String

  /// What breaks the rule.
  public let failing: String

  /// The same with the rule kept.
  public let passing: String

  /// Whether the two are stretches of articles and no sentences.
  public let hasSnippets: Bool

  /// Creates a reference.
  public init(
    identifier: String, severity: String, area: String, summary: String, explanation: String,
    failing: String, passing: String, hasSnippets: Bool
  ) {
    self.identifier = identifier
    self.severity = severity
    self.area = area
    self.summary = summary
    self.explanation = explanation
    self.failing = failing
    self.passing = passing
    self.hasSnippets = hasSnippets
  }
}
