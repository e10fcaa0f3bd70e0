import Assessment
import KnowledgeBase
import Report

extension InterviewPrompt {
  /// The prompt of the step at which an interview stands.
  ///
  /// - Parameters:
  ///   - interview: says what is asked.
  ///   - suggestedTitle: offered where a review has no title yet.
  init(for interview: Interview, suggestedTitle: String?) {
    let making = InterviewPromptMaking(
      interview: interview, labels: InterviewLabels(interview: interview),
      suggestedTitle: suggestedTitle)
    self = making.prompt
    canGoBack = interview.canGoBack
  }
}

/// Puts prompts together, kind by kind.
struct InterviewPromptMaking {
  let interview: Interview
  let labels: InterviewLabels
  let suggestedTitle: String?

  var review: Review { interview.review }

  var prompt: InterviewPrompt {
    switch interview.step {
    case .title: title
    case .proposal: proposal
    case .groups(let role): groups(role)
    case .group(let id): group(id)
    case .role(let id): role(id)
    case .asked(let id): asked(id)
    case .question(let id): question(id)
    case .keeper: keeper
    case .saving: saving
    case .quantity(let key): quantity(key)
    case .bearer(let quantity): bearer(of: quantity)
    case .rest: rest
    case .check: check
    case .done: InterviewPrompt(heading: "", text: [])
    }
  }

  /// What stands there already, and that Enter keeps it; nothing where nothing does.
  func kept(_ answer: String) -> [String] {
    interview.canKeep ? ["Now: \(answer). Enter keeps it."] : []
  }

  var keepsOnEnter: Interview.Response? { interview.canKeep ? .keep : nil }

  /// What the current step asks for.
  var task: InterviewTask? { labels.task(at: interview.step) }

  /// What is asked, and what has to be known before somebody can answer.
  var asked: [String] {
    task.map { [[$0.question, $0.remark].compactMap(\.self).joined(separator: " ")] } ?? []
  }

  /// Why it is asked.
  var reasons: [String] { task?.reasons ?? [] }

  /// What to say of keys that do nothing where no note can be added.
  static func withoutNotes(
    unknown: String? = nil, notApplicable: String
  ) -> InterviewPrompt.Unavailable {
    let elsewhere =
      "Notes and evidence belong to questions, to figures and to whether a group was asked."
    return InterviewPrompt.Unavailable(
      note: elsewhere, evidence: elsewhere, unknown: unknown, notApplicable: notApplicable)
  }

  /// How far what comes before the questions has come, as a sentence of its own; empty after it.
  var opening: String {
    let opening = InterviewSentences.opening(interview)
    return opening.isEmpty ? "" : "\(opening). "
  }

  /// How many questions are to come, for prompts that are no question.
  var toGo: String {
    let toGo = InterviewSentences.toGo(interview.progress)
    return toGo.isEmpty ? "" : "\(toGo.capitalisedFirst). "
  }
}
