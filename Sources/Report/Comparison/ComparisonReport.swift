public import Assessment
public import KnowledgeBase

/// How a comparison is written.
public enum ComparisonFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain lines for a terminal.
  case text

  /// CommonMark, for a merge request or a page.
  case markdown

  /// One object with sorted keys; see ``ComparisonReport/schema``.
  case json
}

/// Writes what two reviews have to do with each other, in one of three forms.
///
/// Same reviews, same knowledge base: the same bytes. What people typed is escaped as in the report.
public struct ComparisonReport: Sendable {
  /// The form of the objects; it grows only with a note in the change log.
  public static let schema = 1

  private let files: (first: String, second: String)
  private let catalog: Catalog
  private let links: ArticleLinks

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - first: the name of the first review's file.
  ///   - second: the name of the second review's file.
  ///   - catalog: the knowledge base that both were evaluated against.
  ///   - links: where links to articles lead.
  public init(
    first: String, second: String, catalog: Catalog, links: ArticleLinks = .none
  ) {
    self.files = (first, second)
    self.catalog = catalog
    self.links = links
  }

  /// What changed between an old and a new review, and what moved the verdict.
  public func text(_ comparison: Comparison, as format: ComparisonFormat) -> String {
    let subject = subject(comparison.old, comparison.new, comparison.differences, format)
    guard format != .json else { return ChangesJSON(comparison: comparison, subject: subject).text }
    return ChangesPage(comparison: comparison, subject: subject).text
  }

  /// Two designs side by side.
  public func text(_ alternatives: Alternatives, as format: ComparisonFormat) -> String {
    let subject = subject(
      alternatives.first, alternatives.second,
      ReviewDifferences(alternatives.first, alternatives.second), format)
    guard format != .json else {
      return AlternativesJSON(alternatives: alternatives, subject: subject).text
    }
    return AlternativesPage(alternatives: alternatives, subject: subject).text
  }

  /// Two people's answers to one proposal, and what to talk about first.
  public func text(_ people: PeopleComparison, as format: ComparisonFormat) -> String {
    let subject = subject(people.first, people.second, people.differences, format)
    guard format != .json else { return PeopleJSON(people: people, subject: subject).text }
    return PeoplePage(people: people, subject: subject).text
  }

  private func subject(
    _ first: Evaluation, _ second: Evaluation, _ differences: ReviewDifferences,
    _ format: ComparisonFormat
  ) -> ComparisonSubject {
    let markup: Markup = format == .markdown ? .markdown : .plain
    func subject(_ evaluation: Evaluation) -> Subject {
      Subject(evaluation: evaluation, catalog: catalog, markup: markup, links: links)
    }
    return ComparisonSubject(
      first: subject(first), second: subject(second), files: files, differences: differences)
  }
}
