import ArgumentParser
import Assessment
import Diagnostics
import KnowledgeBase
import Report

/// The command `counterweight why FILE [WHAT]`.
struct WhyCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show the chain of answers and lines behind a verdict, a finding or a number.",
    discussion: """
      Without WHAT the verdict is explained. WHAT is a finding (the id of an anti-pattern), a number \
      (\(WhyCommand.numbers)), the same for one group (toil:developers), or the id of a question, a \
      quantity, a gate or a threshold. An old id does as well.

      In brackets stands where a step can be read: a line of the knowledge base with the fingerprint of \
      what it belongs to, or a line of the review. Ends with 64 if nothing has that name. The JSON \
      (schema 1) holds what and trace (text, id, figure, sources, parts).

      For instance:
        counterweight why my.review.md
        counterweight why my.review.md failure-tested-sizing-menu
        counterweight why my.review.md toil
      """)

  /// The numbers by name.
  private static let numbers = TraceSubject.Number.allCases.map(\.rawValue).joined(separator: ", ")

  @Argument(help: "The review; - reads it from standard input.")
  var file: String

  @Argument(help: "What to explain; without it, the verdict.")
  var what: String?

  @Flag(help: "Print one JSON object (schema 1) instead of text.")
  var json = false

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let review = try ReviewInput.read(file)
    let catalog = try await content.catalog()
    let evaluation = try ReviewInput.evaluate(review.review, in: catalog, path: file)
    let traced = TracedReview(
      evaluation, catalog, review, path: file == "-" ? "standard input" : file)
    let words = what ?? TraceSubject.verdict.name
    guard let subject = traced.subject(named: words) else {
      throw Self.unknown(words, traced, evaluation, catalog)
    }
    let trace = traced.trace(of: subject)
    if json {
      Streams.result(trace.json)
    } else {
      Streams.outline(trace.text)
    }
  }

  /// What to say where nothing of the review has that name.
  private static func unknown(
    _ words: String, _ traced: TracedReview, _ evaluation: Evaluation, _ catalog: Catalog
  ) -> Failure {
    let names = traced.subjects.map(\.name)
    let nearest = NearMiss.best(for: words, among: names)
    let article = catalog.article(namedOrOnceNamed: ArticleID(words.lowercased()))
    let hint = article.map {
      " '\(words)' is \($0.kind.withArticle): counterweight explain \($0.id)"
    }
    let groups = evaluation.review.populations.map(\.id)
    let shares = groups.first.map {
      " Toil, gain, balance, break-even and figures of a group take its id, as in toil:\($0)"
        + "\(groups.count > 1 ? " (groups: \(groups.joined(separator: ", ")))" : "")."
    }
    return Failure(
      status: .usage,
      message: "Nothing in this review is called '\(words)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? ".")
        + " Explained are: verdict, \(numbers), and the ids of anti-patterns, questions, "
        + "quantities, gates and thresholds.\(shares ?? "")\(hint ?? "")")
  }
}

extension Streams {
  /// Writes an indented list; where a person reads it, a long line goes on below its own beginning.
  fileprivate static func outline(_ text: String) {
    guard SystemCalls.isTerminal(.standardOutput) else { return result(text) }
    let wrapping = LineWrapping(columns: SystemCalls.columns(of: .standardOutput))
    let lines = text.split(separator: "\n").flatMap { line in
      wrapping.lines(String(line), indent: line.prefix { $0 == " " || $0 == "-" }.count)
    }
    result(lines.map { $0 + "\n" }.joined())
  }
}
