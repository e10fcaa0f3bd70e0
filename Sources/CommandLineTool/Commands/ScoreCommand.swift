import ArgumentParser
import Assessment
import KnowledgeBase
import Report

/// The command `counterweight score FILE`.
struct ScoreCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score the answers in a review, without asking anything.",
    discussion: """
      Prints what the answers say so far. Ends with 2 if answers are still missing, and names them; \
      with 1 if --fail-on is given and the verdict, or its lower bound, is at or past it.
      """)

  @Argument(help: "The review to score; - reads it from standard input.")
  var file: String

  @Flag(help: "Print one JSON object (schema 1) instead of text.")
  var json = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "End with 1 if the verdict is at or past this one: \(Verdict.choices).",
      valueName: "verdict"),
    transform: Verdict.init(argument:))
  var failOn: Verdict?

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let review = try ReviewInput.read(file).review
    let catalog = try await content.catalog()
    let evaluation = try ReviewInput.evaluate(review, in: catalog, path: file)
    try Scoring(evaluation: evaluation, catalog: catalog, json: json, failOn: failOn, file: file)
      .finish()
  }
}

/// Prints a result and ends with the status that it deserves.
struct Scoring {
  let evaluation: Evaluation
  let catalog: Catalog
  let json: Bool
  let failOn: Verdict?
  let file: String?

  func finish() throws {
    if json {
      Streams.result(ScoreJSON.text(evaluation, catalog))
    } else {
      Streams.prose(ScoreSummary.text(evaluation, catalog))
    }
    let missing = MissingAnswers.text(evaluation, catalog, file: file)
    if !missing.isEmpty { Streams.message(missing) }
    if let failOn, evaluation.ruling.atLeast >= failOn {
      throw Failure(
        status: .atOrPastThreshold,
        message: "The verdict is \(bound)\(evaluation.ruling.atLeast.title), "
          + "which is at or past --fail-on \(failOn.rawValue).")
    }
    if !evaluation.missing.isEmpty { throw ExitStatus.answersMissing.exitCode }
  }

  private var bound: String { evaluation.ruling.verdict == nil ? "at least " : "" }
}
