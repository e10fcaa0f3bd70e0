import ArgumentParser
import Assessment
import FoundationEssentials
import KnowledgeBase
import Report

/// The command `counterweight review [FILE]`.
struct ReviewCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Ask the questions about a proposal, score the answers and write the report.",
    discussion: """
      Creates the file or goes on where it stopped. It is saved after every answer and is the report \
      at any moment, so that it can be reviewed, compared and scored again. Where nobody can be \
      asked, what is there is scored and the missing answers are named (status 2).
      """)

  @Argument(help: "The review; created if it is not there.")
  var file = "proposal.review.md"

  @Flag(
    inversion: .prefixedNo,
    help: "Ask the core questions only, about four minutes; the rest stays open.")
  var quick: Bool?

  @Flag(help: "Never ask; score what is there.")
  var noInput = false

  @Flag(help: "Print a review to fill in by hand, with every question and its keys.")
  var template = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Ask line by line, without drawing: for screen readers and slow links.",
      discussion: """
        So it is anyway where ACCESSIBLE is set, TERM is dumb, or the terminal is too small for lists. \
        Keys, words and the record are the same.
        """))
  var plain: Bool?

  @Flag(help: "Ask in the order of the knowledge base, not what could change the verdict soonest.")
  var inOrder = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Stop in time for this: 5m, 90s or 1h; the result so far is printed.", valueName: "time"))
  var budget: TimeLimit?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Take the answers of this review, or of standard input for -, without asking.",
      valueName: "file"))
  var answers: String?

  @Flag(help: "Print the result as one JSON object (schema 1); prompts stay on the terminal.")
  var json = false

  @ArgumentParser.OptionGroup var color: ColorOptions

  @ArgumentParser.OptionGroup var theme: ThemeOptions

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let catalog = try await content.catalog()
    if template {
      Streams.result(ReviewTemplate.text(catalog))
    } else if let answers {
      try replay(answers, catalog)
    } else if noInput || !StandardTerminal.isThere {
      try score(catalog)
    } else {
      try ask(catalog)
    }
  }

  private func score(_ catalog: Catalog) throws {
    try score(ReviewSession.existing(file)?.review ?? Review(title: ""), catalog)
  }

  private func score(_ review: Review, _ catalog: Catalog) throws {
    let evaluation = try ReviewInput.evaluate(review, in: catalog, path: file)
    try Scoring(evaluation: evaluation, catalog: catalog, json: json, failOn: nil, file: file)
      .finish()
  }

  private func replay(_ source: String, _ catalog: Catalog) throws {
    let answers = try ReviewInput.read(source).review
    let lock = try ReviewSession.lock(file)
    var session = try session(catalog)
    let review = try session.take(answers)
    lock.release()
    try score(review, catalog)
  }

  /// A theme with a mistake in it is refused before the first question.
  private func session(_ catalog: Catalog) throws -> ReviewSession {
    let folder = try theme.read()
    let look = try folder?.reports()
    let session = try ReviewSession(
      file, catalog, links: try content.source.links(from: file), theme: look,
      scope: quick.map { $0 ? .core : .all })
    if let look {
      session.rehearse()
      try folder?.check(look.diagnostics)
    }
    return session
  }

  private func ask(_ catalog: Catalog) throws {
    let lock = try ReviewSession.lock(file)
    var session = try session(catalog)
    let outcome = session.run(
      .chosen(isPlain: plain, color: color.color), order: inOrder ? .inOrder : .byWorth,
      limit: budget)
    lock.release()
    switch outcome {
    case .finished(let account):
      try printResult(account, catalog)
      Streams.message(
        "The report is in \(file). Score it again without questions: "
          + "counterweight score \(ShellWord.quoted(file))\(json ? " --json" : "")\n")
    case .outOfTime(let account): try printResult(account, catalog)
    case .left(let account): if account.isSettled { try printResult(account, catalog) }
    case .interrupted(let signal, _): throw ExitCode(signal.exitStatus)
    }
    if outcome.account.unsaved != nil { throw ExitStatus.inputOutput.exitCode }
  }
  private func printResult(_ account: InterviewAccount, _ catalog: Catalog) throws {
    let evaluation = try ReviewInput.evaluate(account.review, in: catalog, path: file)
    if json {
      Streams.result(ScoreJSON.text(evaluation, catalog))
    } else {
      Streams.prose(ScoreSummary.text(evaluation, catalog))
    }
  }
}
