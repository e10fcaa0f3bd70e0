import Checks
import Diagnostics
import KnowledgeBase

/// What somebody wants explained.
enum ExplainedSubject {
  case article(Article)
  case check(CheckDocumentation)
  case verdict(Verdict)
  case status(ExitStatus)

  /// Finds what words mean: an id, an old id, a title, a check, a verdict or an exit status.
  ///
  /// Ids come first, so that an article of a verdict's name can be read. Letter case does not count.
  ///
  /// - Parameters:
  ///   - words: what was typed, with single spaces.
  ///   - catalog: the knowledge base.
  init?(_ words: String, in catalog: Catalog) {
    let folded = words.lowercased()
    let number = folded.split(separator: " ").last.flatMap { Int32($0) }
    if let article = catalog.article(namedOrOnceNamed: ArticleID(folded))
      ?? catalog.articles.first(where: { $0.title.folded == folded })
    {
      self = .article(article)
    } else if let check = Checker.documentation.first(where: {
      $0.identifier.lowercased() == folded
    }) {
      self = .check(check)
    } else if let verdict = Verdict.allCases.first(where: {
      $0.rawValue == folded || $0.title.lowercased() == folded
    }) {
      self = .verdict(verdict)
    } else if let status = number.flatMap(ExitStatus.init),
      ["", "exit", "status", "exit status"].contains(folded.droppingLastWord)
    {
      self = .status(status)
    } else {
      return nil
    }
  }

  /// The page about it.
  func text(in catalog: Catalog, _ form: TerminalForm) -> String {
    switch self {
    case .article(let article):
      ArticleExplanation(article: article, catalog: catalog, form: form).text
    case .check(let check): CheckExplanation(check: check, form: form).text
    case .verdict(let verdict):
      VerdictExplanation(verdict: verdict, policy: catalog.policy, form: form).text
    case .status(let status): StatusExplanation(status: status, form: form).text
    }
  }

  /// What to say where there is nothing of that name.
  static func unknown(_ words: String, in catalog: Catalog) -> Failure {
    let articles = catalog.articles
    let names: [String] =
      articles.map(\.id.rawValue) + articles.flatMap { $0.aliases.map(\.rawValue) }
      + articles.map(\.title) + Checker.documentation.map(\.identifier)
      + Verdict.allCases.map(\.rawValue)
      + Verdict.allCases.map(\.title).filter { $0.contains(" ") }
    let near = NearMiss.best(for: words, among: names)
    let statuses = StatusExplanation.all.map { "\($0.rawValue)" }.joined(separator: ", ")
    return Failure(
      status: .usage,
      message: "There is no '\(words)' in the knowledge base"
        + (near.map { "; did you mean '\($0)'?" } ?? ".")
        + " Explained are articles by id or title, checks, verdicts and the exit statuses "
        + "\(statuses). To look for a word: counterweight search "
        + words.split(separator: " ").map { ShellWord.quoted(String($0)) }.joined(separator: " "))
  }
}

extension String {
  /// The title as it is compared.
  fileprivate var folded: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  fileprivate var droppingLastWord: String {
    split(separator: " ").dropLast().joined(separator: " ")
  }
}
