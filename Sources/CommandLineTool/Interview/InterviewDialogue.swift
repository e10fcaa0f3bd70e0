import Assessment
import Report

/// The interview as a conversation: entries are understood, answered, saved, and the next thing is asked.
///
/// The state machine decides what is asked; ``InterviewPrompt`` holds the words; a surface shows them and
/// brings the entries. Here is all that is the same on every surface.
struct InterviewDialogue<Surface: InterviewSurface> {
  /// The state machine with all responses so far.
  var interview: Interview

  var surface: Surface
  let file: String
  let suggestedTitle: String?

  /// Keeps a review and says what is worth saying about it.
  let save: (Review) throws -> [String]

  /// The review as it was saved last.
  var saved: Review?
  /// Why the last attempt to save failed.
  var saveProblem: String?
  /// How long it may take.
  var budget: InterviewBudget?
  /// Whether the verdict was settled when that was looked at last.
  var isSettled = false
  /// The step whose prompt stands on the screen.
  var shownStep: Interview.Step?
  /// What stays on the screen of the prompts that were answered.
  var log = AnsweredLog()

  /// Why reading stopped; thrown out of whatever was being asked.
  enum Stop: Error {
    case leave
    case endOfInput
    case outOfTime
    case interrupted(Interruption)
  }

  /// Prepares an interview; see ``PlainInterview``.
  init(
    _ interview: Interview, on surface: Surface, file: String, suggestedTitle: String? = nil,
    budget: InterviewBudget? = nil, save: @escaping (Review) throws -> [String]
  ) {
    self.interview = interview
    self.surface = surface
    self.file = file
    self.suggestedTitle = suggestedTitle
    self.save = save
    self.budget = budget
    self.saved = interview.review
  }

  /// Asks until everything is confirmed, or somebody leaves.
  mutating func run() -> InterviewOutcome {
    say(
      InterviewOpening.lines(interview, file: file) + (budget.map { [$0.announcement] } ?? [])
        + Surface.ownKeys)
    do {
      while interview.step != .done { try turn() }
      // Saved once more even if nothing changed: what is confirmed is the report as it is made now.
      saved = nil
      keep(interview.review)
      surface.close(isInterrupted: false)
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
      unsaved: interview.review == saved ? nil : saveProblem, isSettled: isSettled)
  }

  /// Shows the current prompt if it is not shown yet, and takes one line.
  private mutating func turn() throws(Stop) {
    let prompt = InterviewPrompt(for: interview, suggestedTitle: suggestedTitle)
    if shownStep != interview.step {
      if let budget, !budget.hasRoom(for: interview) { throw .outOfTime }
      surface.show(page(of: prompt))
      shownStep = interview.step
    }
    let entry = try ask(prompt.label, isChoosing: true).trimmingBlanks
    try take(entry, prompt)
  }

  /// Understands an entry: a key, a number, an option's key, or free text.
  private mutating func take(_ entry: String, _ prompt: InterviewPrompt) throws(Stop) {
    if entry.isEmpty { return takeEnter(prompt) }
    if try takeKey(entry.lowercased(), prompt) { return }
    switch prompt.understanding(of: entry) {
    case .action(let action): try take(action, prompt)
    case .completed(let action, let text):
      try take(action, prompt)
      surface.remark([InterviewSentences.completed(entry, as: text)])
    case .groups(let entries): try take(entries, prompt)
    case .noGroup(let part): sayWrong(part, prompt)
    case .key(let key): _ = try takeKey(key, prompt)
    case .several(let choices):
      say([InterviewSentences.ambiguous(entry, choices, isName: prompt.isNaming)])
    case nil:
      guard let freeText = prompt.freeText else { return sayWrong(entry, prompt) }
      try take(entry, as: freeText, prompt)
    }
  }

  /// Does what a key asks that every prompt knows.
  ///
  /// - Returns: whether it was one.
  private mutating func takeKey(_ key: String, _ prompt: InterviewPrompt) throws(Stop) -> Bool {
    switch key {
    case "b": respond(.back, prompt)
    case "?": say(prompt.help + worth)
    case "s": throw .leave
    case "n": try takeNote(prompt)
    case "e": try takeEvidence(prompt)
    case "u": takeUnknown(prompt)
    case "x": try takeNotApplicable(prompt)
    default: return false
    }
    return true
  }

  private mutating func take(
    _ action: InterviewPrompt.Action, _ prompt: InterviewPrompt
  ) throws(Stop) {
    switch action {
    case .respond(let response): respond(response, prompt)
    case .notApplicable: try takeNotApplicable(prompt)
    case .list:
      surface.relist()
      shownStep = nil
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
    case .proposal:
      guard entry.contains(where: \.isWhitespace) else { return sayWrong(entry, prompt) }
      respond(.proposal(entry), prompt)
    case .groupNames, .groupName, .keeperName:
      let name = InterviewSentences.quoted(entry) ?? entry
      guard GroupNames.isName(name) else { return sayWrong(entry, prompt) }
      // Where there is no choice for it, the reason is said.
      if name == entry, ChoiceWords.isOne(of: ChoiceWords.nobody, entry) {
        return say([prompt.unavailable.notApplicable ?? prompt.accepted])
      }
      if name == entry, try takesNearName(name, prompt) { return }
      switch freeText {
      case .keeperName: respond(.keeper(.newGroup(name)), prompt)
      case .groupNames: respond(.groups([name]), prompt)
      default: respond(.group(name), prompt)
      }
    }
  }

  mutating func sayWrong(_ entry: String, _ prompt: InterviewPrompt) {
    let near =
      prompt.freeText == nil
      ? ChoiceWords.nearMiss(of: entry, among: prompt.choices.map(\.words)) : nil
    let meant = near.map { (number: $0 + 1, text: prompt.choices[$0].text) }
    say([InterviewSentences.notAnAnswer(entry, meant: meant, accepted: prompt.accepted)])
  }
}
