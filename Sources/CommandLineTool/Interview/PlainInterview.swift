public import Assessment

/// The interview line by line: it works on every terminal, on a slow link and with a screen reader.
///
/// Nothing that was written is written over, and the cursor never moves back. The state machine decides
/// what is asked; ``InterviewPrompt`` holds the words; here lines are read, understood and answered.
public struct PlainInterview<Terminal: InterviewTerminal> {
  /// The state machine with all responses so far.
  public internal(set) var interview: Interview

  var terminal: Terminal
  let file: String
  let suggestedTitle: String?
  let save: (Review) throws -> Void

  /// The review as it was saved last.
  var saved: Review?
  /// Why the last attempt to save failed.
  var saveProblem: String?
  /// The step whose prompt stands on the screen.
  var shownStep: Interview.Step?
  /// The list of answers as it was printed last, by its steps.
  var printedSheet: [Interview.Step] = []

  /// Why reading stopped; thrown out of whatever was being asked.
  enum Stop: Error {
    case leave
    case endOfInput
    case interrupted(Interruption)
  }

  /// Prepares an interview.
  ///
  /// - Parameters:
  ///   - interview: where it begins or goes on.
  ///   - terminal: where it is held.
  ///   - file: the review's path, as it is shown and as it stands in the command that goes on with it.
  ///   - suggestedTitle: offered where the review has no title.
  ///   - save: keeps a review; called after every answer. What it throws is printed.
  public init(
    _ interview: Interview, on terminal: Terminal, file: String, suggestedTitle: String? = nil,
    save: @escaping (Review) throws -> Void
  ) {
    self.interview = interview
    self.terminal = terminal
    self.file = file
    self.suggestedTitle = suggestedTitle
    self.save = save
    self.saved = interview.review
  }

  /// Asks until everything is confirmed, or somebody leaves.
  public mutating func run() -> InterviewOutcome {
    say(InterviewSentences.opening(interview, file: file))
    do {
      while interview.step != .done { try turn() }
      // Saved once more even if nothing changed: what is confirmed is the report as it is made now.
      saved = nil
      keep(interview.review)
      return .finished(account)
    } catch {
      return stopped(error)
    }
  }

  /// What there is to say at the end.
  var account: InterviewAccount {
    InterviewAccount(
      review: interview.review, answers: interview.answeredCount,
      isChanged: interview.review != interview.beginning,
      unsaved: interview.review == saved ? nil : saveProblem)
  }

  /// Shows the current prompt if it is not shown yet, and takes one line.
  private mutating func turn() throws(Stop) {
    let prompt = InterviewPrompt(for: interview, suggestedTitle: suggestedTitle)
    if shownStep != interview.step {
      show(prompt)
      shownStep = interview.step
    }
    let entry = try ask(prompt.label).trimmingBlanks
    try take(entry, prompt)
  }

  /// Understands an entry: a key, a number, an option's key, or free text.
  private mutating func take(_ entry: String, _ prompt: InterviewPrompt) throws(Stop) {
    if entry.isEmpty { return takeEnter(prompt) }
    switch entry.lowercased() {
    case "b": respond(.back, prompt)
    case "?": say(prompt.help)
    case "s": throw .leave
    case "n": try takeNote(prompt)
    case "e": try takeEvidence(prompt)
    case "u": takeUnknown(prompt)
    case "x": try takeNotApplicable(prompt)
    default:
      if let action = prompt.action(for: entry) {
        switch action {
        case .respond(let response): respond(response, prompt)
        case .notApplicable: try takeNotApplicable(prompt)
        case .list:
          printedSheet = []
          shownStep = nil
        }
      } else if let freeText = prompt.freeText {
        try take(entry, as: freeText, prompt)
      } else {
        sayWrong(entry, prompt)
      }
    }
  }

  private mutating func takeEnter(_ prompt: InterviewPrompt) {
    if let response = prompt.enter {
      respond(response, prompt)
    } else {
      say(["Enter alone chooses nothing here. \(prompt.accepted)"])
    }
  }

  private mutating func takeUnknown(_ prompt: InterviewPrompt) {
    if let response = prompt.unknown {
      respond(response, prompt)
    } else {
      say([prompt.unavailable.unknown ?? "Nothing can be unknown here. \(prompt.accepted)"])
    }
  }

  private mutating func take(
    _ entry: String, as freeText: InterviewPrompt.FreeText, _ prompt: InterviewPrompt
  ) throws(Stop) {
    switch freeText {
    case .amount(let key): try takeAmount(entry, for: key, prompt)
    case .title:
      guard entry.contains(where: \.isLetter) else { return sayWrong(entry, prompt) }
      respond(.title(entry), prompt)
    case .groupName, .keeperName:
      // A number or a sign is a slip, not the name of a group of people.
      guard entry.contains(where: \.isLetter), entry.count > 1 else {
        return sayWrong(entry, prompt)
      }
      if case .keeperName = freeText {
        respond(.keeper(.newGroup(entry)), prompt)
      } else {
        respond(.group(entry), prompt)
      }
    }
  }

  func wrong(_ entry: String, _ prompt: InterviewPrompt) -> String {
    "\(Self.shortened(entry)) is not an answer here. \(prompt.accepted)"
  }

  mutating func sayWrong(_ entry: String, _ prompt: InterviewPrompt) {
    say([wrong(entry, prompt)])
  }

  /// Longer entries are cut when they are repeated.
  private static var longestEcho: Int { 40 }

  static func shortened(_ entry: String) -> String {
    entry.count > longestEcho ? entry.prefix(longestEcho) + "…" : entry
  }
}
