import Diagnostics
import KnowledgeBase
import Markdown

/// One rule of the knowledge base: one type, one file.
protocol Check: Sendable {
  /// The name in brackets behind each of its diagnostics; never changes.
  static var identifier: String { get }

  /// How much a breach matters.
  static var severity: Severity { get }

  /// What is demanded and why, with an example.
  static var rule: Rule { get }
}

/// A rule that is judged for one article at a time, in parallel with the others.
protocol ArticleCheck: Check {
  /// What breaks the rule in one article.
  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic]
}

/// A rule that needs the graph, or several articles together.
protocol CatalogCheck: Check {
  /// What breaks the rule in the knowledge base.
  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic]
}

extension Check {
  static var severity: Severity { .error }

  /// A diagnostic of this check.
  func diagnostic(
    in article: WrittenArticle, at range: SourceRange?, _ message: Message,
    fix: [Replacement] = []
  ) -> Diagnostic {
    Diagnostic(
      Self.severity, Self.identifier, path: article.source.path, range: range,
      summary: message.summary, solutions: message.solutions, notes: message.notes, fix: fix)
  }
}

/// What a diagnostic says; each check makes its sentences in one place, at the bottom of its file.
struct Message: Hashable, Sendable {
  /// A rule or a fact in one line, without a full stop.
  let summary: String

  /// What to do, each a sentence in the imperative.
  let solutions: [String]

  /// Further facts, for instance the other place that is meant.
  let notes: [String]

  init(_ summary: String, solutions: [String] = [], notes: [String] = []) {
    self.summary = summary
    self.solutions = solutions
    self.notes = notes
  }

  /// The end of a summary that names the plausible fix; empty where there is none.
  static func didYouMean(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  /// What to write: the plausible fix, or else all that is possible.
  static func choose(_ nearest: String?, among names: some Sequence<String>) -> String {
    nearest.map { "Write '\($0)'" } ?? "Write one of \(list(names, "or"))"
  }

  /// Names as a list in a sentence: `'a', 'b' and 'c'`.
  static func list(_ names: some Sequence<String>, _ conjunction: String = "and") -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
