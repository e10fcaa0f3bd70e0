import ArgumentParser
import Assessment
import KnowledgeBase
import Report

/// The command `counterweight compare OLD NEW`.
struct CompareCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two reviews: of one proposal, of two designs, or by two people.",
    discussion: """
      Without an option, two reviews of one proposal, the older first: which answers, people and \
      figures changed, what follows from it, and which change moved the verdict. That is exact: the \
      smallest set of changes which, made to the old review alone, gives the new verdict; and for \
      each change what the verdict would be with it alone and without it. If questions have changed \
      since the old review, that counts as a change.
        counterweight compare old.review.md new.review.md

      With --alternatives, two designs side by side: who pays, gains and was asked, which adverse \
      answers and findings each has, what each would need to be better, and where they trade off.
        counterweight compare menu.review.md default.review.md --alternatives

      With --people, two people's answers to one proposal, for instance the proposer's and those of \
      somebody who would do the work: where they differ, which differences decide the verdict, and \
      what to talk about first.
        counterweight compare mine.review.md yours.review.md --people

      Both reviews are judged by the same knowledge base, that of today. In a pipeline:
        counterweight compare main.review.md - --fail-on worse < branch.review.md

      Ends with 0; with 1 if --fail-on is given and holds; with 65 if a file is no review that can \
      be read. The JSON (schema 1) has mode (changes, alternatives or people), first and second, and \
      for each mode what the text says, in ids; attribution holds the sets of changes.
      """)

  /// What makes the command end with 1.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case worse
  }

  @Argument(
    help: ArgumentHelp(
      "The older review, or the first; - reads it from standard input.", valueName: "old"))
  var first: String

  @Argument(
    help: ArgumentHelp(
      "The newer review, or the second; - reads it from standard input.", valueName: "new"))
  var second: String

  @Flag(help: "The two are different designs, side by side.")
  var alternatives = false

  @Flag(help: "The two are different people's answers to one proposal.")
  var people = false

  @ArgumentParser.Option(
    help: "text (the default), markdown or json (schema 1).",
    transform: ComparisonFormat.init(argument:))
  var format: ComparisonFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "End with 1 if the new verdict, or its lower bound, is worse than the old one.",
      valueName: "worse"))
  var failOn: Threshold?

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    if alternatives, people {
      throw ValidationError("--alternatives and --people exclude each other.")
    }
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
    if first == "-", second == "-" {
      throw ValidationError("Only one of the two reviews can come from standard input.")
    }
    if failOn != nil, alternatives || people {
      throw ValidationError(
        "--fail-on worse needs an older and a newer review of one proposal. "
          + "Leave out --alternatives and --people.")
    }
  }

  func perform() async throws {
    let reviews = try [first, second].map { try ReviewInput.read($0).review }
    let catalog = try await content.catalog()
    let evaluations = try zip(reviews, [first, second]).map { review, path in
      try ReviewInput.evaluate(review, in: catalog, path: path)
    }
    let report = ComparisonReport(
      first: name(first), second: name(second), catalog: catalog,
      links: try content.source.links(from: "comparison.md"))
    let form = json ? .json : format ?? .text
    if alternatives {
      try print(report.text(sideBySide(evaluations, catalog), as: form), form)
    } else if people {
      print(report.text(PeopleComparison(evaluations[0], evaluations[1]), as: form), form)
    } else {
      let comparison = Comparison(evaluations[0], evaluations[1])
      print(report.text(comparison, as: form), form)
      try judge(comparison)
    }
  }

  private func sideBySide(
    _ evaluations: [Evaluation], _ catalog: Catalog
  ) throws -> Alternatives {
    do {
      return try Alternatives(evaluations[0], evaluations[1], in: catalog)
    } catch {
      throw Failure(status: .unreadableReview, message: "\(first), \(second): \(error.message)")
    }
  }

  private func print(_ text: String, _ form: ComparisonFormat) {
    if form == .text { Streams.prose(text) } else { Streams.result(text) }
  }

  private func judge(_ comparison: Comparison) throws {
    guard failOn == .worse, comparison.isWorse else { return }
    throw Failure(
      status: .atOrPastThreshold,
      message: "The verdict is worse than it was, which --fail-on worse does not let pass.")
  }

  private func name(_ path: String) -> String { path == "-" ? "standard input" : path }
}

extension ComparisonFormat {
  /// The format that a word on the command line names.
  fileprivate init(argument: String) throws {
    guard let format = ComparisonFormat(rawValue: argument) else {
      let choices = ComparisonFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(argument)' is no format. Choose one of \(choices).")
    }
    self = format
  }
}
