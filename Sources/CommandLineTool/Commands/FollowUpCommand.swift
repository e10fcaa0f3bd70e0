import ArgumentParser
import Assessment
import KnowledgeBase
import Report

/// The command `counterweight follow-up FILE`.
struct FollowUpCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Record what was measured after it went live, beside what was predicted.",
    discussion: """
      With --quantity a measured figure is added to the review, and the report is written anew; the \
      prediction stays. Without it, what has been measured so far is shown. Either way each figure \
      stands beside its prediction, the tripwires that were crossed are named, and the review is \
      scored again with the measured figures in place of the predicted ones. Of several measurements \
      of one quantity the last counts.

      For instance:
        counterweight follow-up my.review.md
        counterweight follow-up my.review.md --quantity minutes-per-day --value 6 \
      --population developers --date 2027-03-01 --source "survey of two teams"
        counterweight follow-up my.review.md --quantity machine-saving --value 90000 \
      --date 2027-03-01 --source "cloud bill" --fail-on rework

      Ends with 0; with 1 if --fail-on is given and the verdict on what was measured, or its lower \
      bound, is at or past it; with 2 if answers are missing; with 64 if a quantity, a group, a value \
      or a day means nothing; with 65 if the file is no review that can be read. The JSON (schema 1) \
      has facts (predicted and measured, in the quantity's own unit), limits with whether they are \
      crossed, and predicted and measured results.
      """)

  @Argument(help: "The review; - reads it from standard input, and then nothing can be added.")
  var file: String

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The quantity that was measured, as in the record; see counterweight explain.",
      valueName: "id"))
  var quantity: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The group that it is about; needed where the review has several.", valueName: "id"))
  var population: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "What was measured, in any form that the interview takes: 6, 48 min/week, 4..9.",
      valueName: "value"))
  var value: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("The day of the measurement, as YYYY-MM-DD.", valueName: "day"))
  var date: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("Where the figure comes from.", valueName: "text"))
  var source: String?

  @ArgumentParser.Option(help: ArgumentHelp("What else to say of it.", valueName: "text"))
  var note: String?

  @Flag(help: "Print one JSON object (schema 1) instead of text.")
  var json = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "End with 1 if the verdict on what was measured is at or past this one: \(Verdict.choices).",
      valueName: "verdict"),
    transform: Verdict.init(argument:))
  var failOn: Verdict?

  @ArgumentParser.OptionGroup var theme: ThemeOptions

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    let needed = [("--value", value), ("--date", date), ("--source", source)]
    let others = needed + [("--population", population), ("--note", note)]
    if quantity == nil, let given = others.first(where: { $0.1 != nil }) {
      throw ValidationError("\(given.0) says nothing without --quantity.")
    }
    if quantity != nil, let missing = needed.first(where: { $0.1 == nil }) {
      throw ValidationError("A measured figure needs \(missing.0).")
    }
    if quantity != nil, file == "-" {
      throw ValidationError("Nothing can be added to standard input. Name the review's file.")
    }
  }

  /// The follow-up as typed; nil where there is none to add.
  private var written: WrittenFollowUp? {
    guard let quantity, let value, let date, let source else { return nil }
    return WrittenFollowUp(
      quantity: quantity, value: value, date: date, population: population, source: source,
      note: note)
  }

  func perform() async throws {
    let catalog = try await content.catalog()
    let followedUp: FollowedUp
    if let written {
      let lock = try ReviewSession.lock(file)
      followedUp = try add(written, catalog)
      lock.release()
    } else {
      followedUp = try evaluated(try ReviewInput.read(file).review, catalog)
    }
    if json {
      Streams.result(FollowUpSummary.json(followedUp))
    } else {
      Streams.prose(FollowUpSummary.text(followedUp, catalog))
    }
    try judge(followedUp.measured, catalog)
  }

  /// Nothing is written before it is known that the review can be evaluated with it.
  private func add(_ written: WrittenFollowUp, _ catalog: Catalog) throws -> FollowedUp {
    let folder = try theme.read()
    let look = try folder?.reports()
    let links = try content.source.links(from: file)
    let review = try FollowedUpFile(file) { $0.text(in: catalog, links: links, theme: look) }
    let followUp: FollowUp
    do {
      followUp = try written.followUp(in: review.read.review)
    } catch {
      throw Failure(status: .usage, message: error.message)
    }
    guard let added = review.adding(followUp) else {
      Streams.message("This was recorded before; nothing was added to \(file).\n")
      return try evaluated(review.read.review, catalog)
    }
    let evaluation = try ReviewInput.evaluate(added, in: catalog, path: file)
    let followedUp: FollowedUp
    do {
      followedUp = try FollowedUp(evaluation, in: catalog)
    } catch {
      throw Failure(
        status: .usage,
        message: "This contradicts the rest of the review, so nothing was added. \(error.message)")
    }
    let kept = ReviewInput.keepingEdits(
      review.read, in: catalog, links: links, theme: look, path: file)
    if let look {
      _ = kept.text(in: catalog, links: links, theme: look)
      try folder?.check(look.diagnostics)
    }
    do {
      for remark in try review.save(added, notes: kept) { Streams.message(remark + "\n") }
    } catch {
      throw Failure(status: .inputOutput, message: "\(error)")
    }
    Streams.message("Added to \(file).\n")
    return followedUp
  }

  private func evaluated(_ review: Review, _ catalog: Catalog) throws -> FollowedUp {
    let evaluation = try ReviewInput.evaluate(review, in: catalog, path: file)
    do {
      return try FollowedUp(evaluation, in: catalog)
    } catch {
      throw Failure(status: .unreadableReview, message: "\(file): \(error.message)")
    }
  }

  private func judge(_ evaluation: Evaluation, _ catalog: Catalog) throws {
    let missing = MissingAnswers.text(evaluation, catalog, file: file)
    if !missing.isEmpty { Streams.message(missing) }
    if let failOn, evaluation.ruling.atLeast >= failOn {
      let bound = evaluation.ruling.verdict == nil ? "at least " : ""
      throw Failure(
        status: .atOrPastThreshold,
        message: "On what was measured the verdict is \(bound)\(evaluation.ruling.atLeast.title), "
          + "which is at or past --fail-on \(failOn.rawValue).")
    }
    if !evaluation.missing.isEmpty { throw ExitStatus.answersMissing.exitCode }
  }
}
