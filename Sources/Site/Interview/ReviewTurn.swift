import Assessment
import KnowledgeBase
import Quantities
import Report

/// One answer of somebody who fills in the pages: taken, refused with reasons, or read back first.
struct ReviewTurn {
  /// What has to be mended, and the field to mend it in.
  struct Problem: Hashable {
    let field: FieldName
    let text: String
  }

  /// A figure that waits to be confirmed, as typed and in plain words.
  struct Understood: Hashable {
    let typed: String
    let words: String
    let note: String?
  }

  private(set) var interview: Interview
  private(set) var problems: [Problem] = []
  private(set) var changes: [String] = []
  private(set) var understood: Understood?

  /// Whether the verdict is settled though there is more to ask.
  private(set) var isSettled = false

  /// Whether the result was asked for before everything was answered.
  private(set) var isStopped = false

  init(_ interview: Interview) {
    self.interview = interview
  }

  /// Takes up a review from a file, or begins a new one.
  init(resuming interview: Interview) {
    self.interview = interview
    guard interview.answeredCount > 0 else { return }
    changes = [InterviewSentences.standing(interview)]
    noticeWhetherSettled()
  }

  /// Whether the page has to be shown again with what was typed.
  var isUnfinished: Bool { !problems.isEmpty || understood != nil }

  /// Takes what a form says: which button was pressed, and what stands in its fields.
  ///
  /// Either all of it counts or nothing does.
  mutating func take(_ fields: FormFields) {
    let before = interview
    isSettled = fields[.settled] != nil
    switch ReviewAction(fields[.action] ?? "") {
    case .back: respond(.back, in: .action)
    case .keep: respond(.keep, in: .text)
    case .unknown:
      annotate(fields)
      if problems.isEmpty { respond(.amountUnknown, in: .text) }
    case .takeOut(let word):
      guard case .role(let id)? = interview.step(for: word) else {
        return refuse(.action, Self.refused(.notHere))
      }
      respond(.removeGroup(id), in: .action)
    case .nobody: respond(.groups([]), in: .action)
    case .proceed: respond(.proceed, in: .action)
    case .confirm: respond(.confirm, in: .action)
    case .addGroup: respond(.change(.group(nil)), in: .action)
    case .change(let word):
      if let step = interview.step(for: word) {
        respond(.change(step), in: .action)
      } else {
        refuse(.action, Self.refused(.notHere))
      }
    case .answer: answer(fields)
    case .whole: widen()
    case .stop: stop()
    case .goOn: break
    case nil: refuse(.action, "Press one of the buttons.")
    }
    if !problems.isEmpty { interview = before }
    if interview.review != before.review { noticeWhetherSettled() }
  }

  /// Says once that the verdict is settled, with the offer to stop, and once that it no longer is.
  private mutating func noticeWhetherSettled() {
    switch InterviewRemarks.standing(of: interview) {
    case .nothingToSay: break
    case .open:
      if isSettled { changes.append(InterviewRemarks.notSettled) }
      isSettled = false
    case .settled(let evaluation):
      guard !isSettled else { return }
      isSettled = true
      changes += InterviewRemarks.settled(evaluation, interview.catalog)
      changes.append(InterviewRemarks.mayStop("a button below shows this result"))
    }
  }

  /// Shows the result of a review that is settled; the form's word for that is not enough.
  private mutating func stop() {
    guard case .settled = InterviewRemarks.standing(of: interview) else {
      isSettled = false
      return refuse(.action, Self.refused(.pending))
    }
    isStopped = true
  }

  /// Makes a quick review a whole one.
  private mutating func widen() {
    var review = interview.review
    review.scope = .all
    interview = Interview(review, in: interview.catalog, order: interview.order)
  }

  private mutating func answer(_ fields: FormFields) {
    switch interview.step {
    case .title:
      let title = fields.line(.text)
      guard title.contains(where: \.isLetter) else {
        return refuse(.text, "Type a title; a working title will do.")
      }
      respond(.title(title), in: .text)
    case .proposal:
      let text = fields.line(.text)
      respond(text.isEmpty ? .keep : .proposal(text), in: .text)
    case .groups: nameGroups(fields)
    case .group(nil): nameGroup(fields)
    case .group: takeName(fields.line(.text)) { .group($0) }
    case .role: choose(fields) { PopulationRole(rawValue: $0).map { .role($0) } }
    case .asked:
      annotate(fields)
      choose(fields) { Population.Asked(rawValue: $0).map { .asked($0) } }
    case .question(let id): answer(fields, to: id)
    case .keeper: nameKeeper(fields)
    case .saving:
      annotate(fields)
      answerSaving(fields)
    case .quantity(let key): takeAmount(fields, for: key)
    case .bearer:
      let interview = interview
      choose(fields) { choice in
        if choice == ReviewChoice.nobody { return .bearer(nil) }
        guard case .role(let group)? = interview.step(for: choice) else { return nil }
        return .bearer(group)
      }
    case .rest, .check, .done: refuse(.action, Self.refused(.notHere))
    }
  }

  private mutating func choose(
    _ fields: FormFields, _ response: (String) -> Interview.Response?
  ) {
    guard problems.isEmpty else { return }
    guard let response = fields[.choice].flatMap(response) else {
      return refuse(.choice, Self.accepted)
    }
    respond(response, in: .choice)
  }

  /// What stands already is kept, or the amount after it would have to be typed again.
  private mutating func answerSaving(_ fields: FormFields) {
    let isKnown = interview.given(QuantityKey(.machineSaving))?.value != .unknown
    let stands = isKnown ? interview.savingDirection?.rawValue : Answer.Choice.unknown.key
    if interview.canKeep, let choice = fields[.choice], choice == stands, problems.isEmpty {
      return respond(.keep, in: .choice)
    }
    choose(fields) { choice in
      choice == Answer.Choice.unknown.key
        ? .amountUnknown : Interview.SavingDirection(rawValue: choice).map { .direction($0) }
    }
  }

  private mutating func answer(_ fields: FormFields, to id: ArticleID) {
    guard let key = fields[.choice] else {
      return refuse(
        .choice, "Choose one of the answers; \(InterviewLabels.notKnown) is one of them.")
    }
    let choice = Answer.Choice(key: key)
    if choice == .notApplicable, fields.line(.note).isEmpty {
      return refuse(.note, Self.refused(.needsNote))
    }
    let isSame = interview.review.answers[id]?.choice == choice && interview.canKeep
    // The note of "does not apply" cannot be taken away while that is still the answer.
    let mayLackNote = fields.line(.note).isEmpty && !isSame
    if mayLackNote, interview.review.answers[id]?.choice == .notApplicable {
      let step = interview.step
      respond(.choose(choice), in: .choice)
      respond(.back, in: .choice)
      guard problems.isEmpty, interview.step == step else { return }
      annotate(fields)
      return respond(.keep, in: .choice)
    }
    annotate(fields)
    guard problems.isEmpty else { return }
    respond(isSame ? .keep : .choose(choice), in: .choice)
  }

  /// Takes notes and evidence that differ from what stands there.
  private mutating func annotate(_ fields: FormFields) {
    guard fields[.note] != nil || fields[.seen] != nil else { return }
    let existing = interview.annotation(of: interview.step)
    let note = fields.line(.note)
    if note != existing.note ?? "" { respond(.note(note.isEmpty ? nil : note), in: .note) }
    let grade = fields[.grade].flatMap(Grade.init) ?? existing.grade ?? .asserted
    let seen = fields.line(.seen)
    if grade != existing.grade ?? .asserted || seen != existing.evidence ?? "" {
      respond(.evidence(grade, seen: seen.isEmpty ? nil : seen), in: .seen)
    }
  }

  /// Reads a figure; what could have been meant otherwise is read back before it counts.
  private mutating func takeAmount(_ fields: FormFields, for key: QuantityKey) {
    let words = fields.line(.text)
    let typed = ChoiceWords.isOne(of: ChoiceWords.zero, words) ? "0" : words
    annotate(fields)
    guard problems.isEmpty else { return }
    let given = interview.given(key)?.value
    let isUntouched = typed == given?.entry?.text || typed.isEmpty && given?.entry == nil
    if isUntouched, interview.canKeep { return respond(.keep, in: .text) }
    if ChoiceWords.isOne(of: ChoiceWords.notKnown, typed) {
      return respond(.amountUnknown, in: .text)
    }
    do {
      let reading = try QuantityEntry.reading(
        of: typed, for: key.quantity, currency: interview.review.currency)
      let meant = try interview.meaning(of: reading.entry)
      let words = InterviewLabels(interview: interview).readBack(meant, of: key.population)
      let note = RatioNote(meant, population: key.population)?.message
      guard reading.isLiteral && note == nil || fields.line(.understood) == typed else {
        understood = Understood(typed: typed, words: words, note: note)
        return
      }
      let name = InterviewLabels(interview: interview).name(of: key)
      respond(.amount(meant), in: .text)
      if problems.isEmpty { changes.insert("Taken down: \(name), \(words).", at: 0) }
    } catch let problem as QuantityProblem {
      refuse(.text, "\(problem.message) \(problem.accepted)")
    } catch let refusal as Interview.Refusal {
      refuse(.text, Self.refused(refusal))
    } catch {
      refuse(.text, "\(error)")
    }
  }

  mutating func respond(_ response: Interview.Response, in field: FieldName) {
    do {
      if let change = try interview.respond(response) {
        changes += InterviewSentences.replanning(change, InterviewLabels(interview: interview))
      }
    } catch {
      refuse(error == .needsNote ? .note : field, Self.refused(error))
    }
  }

  /// What a form takes where nothing more exact can be said.
  private static let accepted = "Choose one of the answers."

  static func refused(_ refusal: Interview.Refusal) -> String {
    InterviewSentences.refusal(refusal, accepted: accepted)
  }

  mutating func refuse(_ field: FieldName, _ text: String) {
    problems.append(Problem(field: field, text: text))
  }
}
