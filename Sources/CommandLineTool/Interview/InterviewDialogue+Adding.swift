import Assessment
import Report

extension InterviewDialogue {
  /// `n`: a note, or another one.
  mutating func takeNote(_ prompt: InterviewPrompt) throws(Stop) {
    if let reason = prompt.unavailable.note { return say([reason]) }
    let existing = interview.annotation(of: interview.step).note
    if let existing { say(["Note so far: \(existing)"]) }
    let help =
      "Type the note in one line, or b to leave it"
      + (existing == nil ? "." : " as it is, or - to take it away.")
    switch try askText("Note: ", help: help, allowsNothing: true) {
    case .nothing, .back: say([existing == nil ? "No note." : "The note stays as it is."])
    case .text(let text):
      if respond(.note(text == "-" ? nil : text), prompt) { say([confirmation("Noted")]) }
    }
  }

  /// `e`: how it is known, and where it was seen.
  mutating func takeEvidence(_ prompt: InterviewPrompt) throws(Stop) {
    if let reason = prompt.unavailable.evidence { return say([reason]) }
    let existing = interview.annotation(of: interview.step)
    var grade = existing.grade ?? .asserted
    if case .asked = interview.step {
      // Whether a group was asked has no grade: somebody asked, or nobody did.
    } else {
      guard let chosen = try askGrade(existing.grade, prompt.heading) else {
        return say(["Nothing was changed."])
      }
      grade = chosen
    }
    if let seen = existing.evidence { say(["Seen so far in: \(seen)"]) }
    let help =
      "Name a file, a list, a dashboard, a person; Enter for nothing"
      + (existing.evidence == nil ? "" : " new, - to take it away") + ", b to leave it."
    switch try askText("Where was it seen? ", help: help, allowsNothing: true) {
    case .back: say(["Nothing was changed."])
    case .nothing: addEvidence(grade, existing.evidence, prompt)
    case .text(let text): addEvidence(grade, text == "-" ? nil : text, prompt)
    }
  }

  private mutating func addEvidence(
    _ grade: Grade, _ seen: String?, _ prompt: InterviewPrompt
  ) {
    if respond(.evidence(grade, seen: seen), prompt) { say([confirmation("Evidence taken down")]) }
  }

  private func confirmation(_ what: String) -> String {
    interview.hasUnsavedAnnotations ? "\(what); it is saved with your answer." : "\(what)."
  }

  /// The grade, or nil for leaving it.
  private mutating func askGrade(
    _ existing: Grade?, _ heading: String
  ) throws(Stop) -> Grade? {
    let prompt = InterviewPrompt(gradeNow: existing, heading: heading)
    let help = "Choose 1 to \(prompt.choices.count), type E0 to E3, or b to leave it."
    surface.enter(prompt)
    defer { surface.leave() }
    while true {
      switch try askText(prompt.label, help: help, allowsNothing: existing != nil, isChoosing: true)
      {
      case .back: return nil
      case .nothing: return existing
      case .text(let text):
        if case .action(.respond(.evidence(let grade, _)))? = prompt.understanding(of: text) {
          return grade
        }
        say([InterviewSentences.notAnAnswer(text, accepted: help)])
      }
    }
  }

  /// `x`: that a question does not apply, with the reason.
  mutating func takeNotApplicable(_ prompt: InterviewPrompt) throws(Stop) {
    if let reason = prompt.unavailable.notApplicable { return say([reason]) }
    let existing = interview.annotation(of: interview.step).note
    let help =
      "Say in one line why it does not apply; the report prints it"
      + (existing == nil ? "." : ". Enter takes the note that is there: \(existing ?? "")")
      + " b goes back to the question."
    switch try askText("Why does it not apply? ", help: help, allowsNothing: existing != nil) {
    case .back: say(["Then choose another answer."])
    case .nothing: respond(.choose(.notApplicable), prompt)
    case .text(let text):
      if respond(.note(text), prompt) { respond(.choose(.notApplicable), prompt) }
    }
  }
}

extension InterviewPrompt {
  /// How something is known, asked within the prompt about it.
  fileprivate init(gradeNow existing: Grade?, heading: String) {
    self.init(heading: heading, text: ["How is it known?"])
    choices = Grade.allCases.map { grade in
      Choice(
        key: grade.rawValue, text: "\(grade.rawValue), \(grade.title)",
        action: .respond(.evidence(grade, seen: nil)), others: [grade.title])
    }
    now = existing.map { ["Now: \($0.rawValue). Enter keeps it."] } ?? []
    let reason = "First choose how it is known."
    unavailable = Unavailable(
      note: reason, evidence: reason, unknown: reason, notApplicable: reason)
  }
}
