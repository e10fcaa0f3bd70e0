import ArgumentParser
import Assessment
import FoundationEssentials
import KnowledgeBase
import Report

/// The command `counterweight register DIR…`.
struct RegisterCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Show all reviews below some folders in one overview.",
    discussion: """
      Reads every *.review.md below the folders and sums them up: by verdict, by anti-pattern, the \
      hours that each population gives over all proposals at once, tripwires that were crossed, stale \
      reviews, and answers whose question has changed. text and md name the first reviews of each \
      list; html, jsonl and csv have them all.

      For instance:
        counterweight register reviews
        counterweight register reviews --format html > register.html
        counterweight register reviews --json > reviews.jsonl
        counterweight register reviews --fail-on stop --today 2027-03-01

      Verdicts, findings and bands are those of counterweight score; hours and money are expected \
      values of a year (the medians of single reviews do not add up), in closed form, so that nothing \
      is sampled for them. Where a few samples already put a loss far from both thresholds, no more are \
      drawn; a verdict could then differ from that of score in one review of a million.

      Ends with 0; with 1 if --fail-on is given and a verdict, or its lower bound, is at or past it; \
      with 74 if a folder is not there. A file that is no review that can be read is named on standard \
      error and left out. Lines of jsonl have schema 1.
      """)

  @Argument(help: ArgumentHelp("Folders that hold reviews, or reviews.", valueName: "dir"))
  var folders: [String]

  @ArgumentParser.Option(
    help: "text (the default), md, html, jsonl or csv.",
    transform: RegisterFormat.init(argument:))
  var format: RegisterFormat?

  @Flag(help: "Short for --format jsonl: one JSON object a review and line.")
  var json = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "End with 1 if a review is at or past this verdict: \(Verdict.choices).",
      valueName: "verdict"),
    transform: Verdict.init(argument:))
  var failOn: Verdict?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "A review is stale if nobody has looked at it for more than so many days.",
      valueName: "days"))
  var staleAfter = 365

  @ArgumentParser.Option(
    help: ArgumentHelp("The day to count from, as YYYY-MM-DD; today by default.", valueName: "day"))
  var today: String?

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    if json, let format, format != .jsonl {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
    if staleAfter < 0 { throw ValidationError("--stale-after takes 0 days or more.") }
    if let today, Register.Clock(today: today, staleAfter: staleAfter) == nil {
      throw ValidationError("'\(today)' is no day. Write it as YYYY-MM-DD.")
    }
  }

  func perform() async throws {
    guard let clock = Register.Clock(today: today ?? Self.now, staleAfter: staleAfter) else {
      throw Failure(status: .usage, message: "The clock gives no day; use --today YYYY-MM-DD.")
    }
    let catalog = try await content.catalog()
    guard let rules = BriefRules(catalog) else {
      throw Failure(
        status: .contentErrors, message: "The knowledge base has no policy that could be compiled.")
    }
    let tree = try ReviewTree(folders)
    let (entries, damaged) = await ReviewReading.read(tree.paths) { file, path in
      do throws(Evaluation.Problem) {
        return try RegisterEntry(file, path: path, rules, catalog)
      } catch {
        throw UnscoredReview(description: error.message)
      }
    }
    Streams.skipped(tree.problems + damaged)
    let register = Register(
      entries, skipped: tree.problems.count + damaged.count, catalog, clock)
    let form = json ? .jsonl : format ?? .text
    if form == .text {
      Streams.prose(register.text(as: form))
    } else {
      Streams.result(register.text(as: form))
    }
    try judge(register)
  }

  private func judge(_ register: Register) throws {
    guard let failOn else { return }
    let count = register.atOrPast(failOn)
    guard count > 0 else { return }
    throw Failure(
      status: .atOrPastThreshold,
      message: "\(count) \(count == 1 ? "review is" : "reviews are") at or past --fail-on "
        + "\(failOn.rawValue).")
  }

  private static var now: String {
    Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }
}

extension RegisterFormat {
  /// The format that a word on the command line names.
  fileprivate init(argument: String) throws {
    guard let format = RegisterFormat(rawValue: argument) else {
      let choices = RegisterFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(argument)' is no format. Choose one of \(choices).")
    }
    self = format
  }
}
