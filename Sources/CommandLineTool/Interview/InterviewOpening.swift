import Assessment
import Report

/// What an interview in the terminal says before its first prompt.
enum InterviewOpening {
  /// What it is, how much of it, where it is saved, and the keys, once.
  static func lines(_ interview: Interview, file: String) -> [String] {
    let title = interview.review.title
    let isNew = interview.answeredCount == 0
    return [
      "Automation review" + (title.isEmpty ? "" : ": \(title)"),
      isNew
        ? "\(InterviewSentences.outlook(interview)) Nothing leaves this machine."
        : InterviewSentences.standing(interview),
      InterviewSentences.quick(interview),
      "Saved after every answer in \(file)",
      "Keys: number or first words = answer, b = back, ? = why and examples, n = note, e = evidence, "
        + "u = not known, x = does not apply, s = save and leave.",
    ].compactMap(\.self)
  }
}
