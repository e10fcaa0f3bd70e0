import Assessment
import KnowledgeBase
import Quantities
import Report

/// Puts the page of a step together.
struct ReviewPageMaking {
  let interview: Interview
  let labels: InterviewLabels

  /// What was typed, where it has to be mended or confirmed; it stands in the fields then.
  let typed: FormFields?

  /// Whether the verdict is settled though there is more to ask.
  let isSettled: Bool

  /// The page on which an article stands.
  let address: (ArticleID) -> Address?

  init(
    _ interview: Interview, typed: FormFields?, isSettled: Bool,
    address: @escaping (ArticleID) -> Address?
  ) {
    self.interview = interview
    self.labels = InterviewLabels(interview: interview)
    self.typed = typed
    self.isSettled = isSettled
    self.address = address
  }

  var review: Review { interview.review }

  /// The page of the current step; nil when everything is confirmed.
  var page: ReviewPage? {
    var page: ReviewPage
    switch interview.step {
    case .title: page = title
    case .proposal: page = proposal
    case .groups(let role): page = groups(role)
    case .group(let id): page = id.map(renamedGroup) ?? oneMoreGroup
    case .role(let id): page = role(id)
    case .asked(let id): page = asked(id)
    case .question(let id): page = question(id)
    case .keeper: page = keeper
    case .saving: page = saving
    case .quantity(let key): page = quantity(key)
    case .bearer(let quantity): page = bearer(of: quantity)
    case .rest: page = rest
    case .check: page = check
    case .done: return nil
    }
    if isSettled, interview.isAsking {
      page.buttons.append(
        ReviewPage.Button(action: .stop, text: "Stop here: show the result"))
    }
    if interview.canGoBack { page.buttons.append(ReviewPage.Button(action: .back, text: "Back")) }
    return page
  }

  /// A page that asks what a step asks for.
  func asking(_ step: Interview.Step, position: String) -> ReviewPage {
    guard let task = labels.task(at: step) else { return ReviewPage(position: "", heading: "") }
    var page = ReviewPage(position: position, heading: task.question)
    page.intro = [task.remark].compactMap(\.self)
    page.help = task.reasons
    return page
  }

  /// Parts of a line above the heading; empty ones are left out.
  func position(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// How far what comes before the questions has come; empty after it.
  var opening: String { InterviewSentences.opening(interview) }

  var toGo: String { InterviewSentences.toGo(interview.progress).capitalisedFirst }

  /// What is chosen: what was pressed last, or what was answered before.
  func chosen(_ answered: String?) -> String? { typed.map { $0[.choice] } ?? answered }

  func choices(
    _ all: [(value: String, text: String)], answered: String?
  ) -> [ReviewPage.Choice] {
    let chosen = chosen(answered)
    return all.map { value, text in
      ReviewPage.Choice(value: value, text: text, isChosen: value == chosen)
    }
  }

  /// The fields for a note and for evidence.
  func addition(withGrade: Bool, needsNote: Bool = false) -> ReviewPage.Addition {
    let existing = interview.annotation(of: interview.step)
    let note = typed?.line(.note) ?? existing.note ?? ""
    let seen = typed?.line(.seen) ?? existing.evidence ?? ""
    let grade = typed.map { $0[.grade].flatMap(Grade.init) } ?? existing.grade ?? .asserted
    return ReviewPage.Addition(
      note: note, seen: seen, grade: withGrade ? grade ?? .asserted : nil,
      isOpen: needsNote || !note.isEmpty || !seen.isEmpty || grade ?? .asserted != .asserted)
  }
}

extension String {
  /// The text with its first letter large.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
