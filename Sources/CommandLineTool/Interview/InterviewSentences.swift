import Assessment
import KnowledgeBase
import Quantities

/// What an interview says between prompts; data comes in, sentences come out.
enum InterviewSentences {
  /// What it is, how much of it, where it is saved, and the keys, once.
  static func opening(_ interview: Interview, file: String) -> [String] {
    let title = interview.review.title
    let isNew = interview.answeredCount == 0
    var lines = ["Automation review" + (title.isEmpty ? "" : ": \(title)")]
    lines.append(isNew ? beginning(interview) : goingOn(interview))
    if interview.review.scope == .core { lines.append(quick(interview)) }
    lines.append("Saved after every answer in \(file)")
    lines.append(
      "Keys: number = answer, b = back, ? = why and examples, n = note, e = evidence, "
        + "u = not known, x = does not apply, s = save and leave.")
    return lines
  }

  private static func beginning(_ interview: Interview) -> String {
    let outlook = interview.outlook
    let core = interview.review.scope == .core ? "core " : ""
    return "\(range(outlook.questions)) of \(outlook.total) \(core)questions will apply. "
      + "\(minutes(outlook.minutes)). Nothing leaves this machine."
  }

  private static func goingOn(_ interview: Interview) -> String {
    let outlook = interview.outlook
    let answered = interview.answeredCount
    let suspect = interview.states.count { $0 == .suspect }
    var sentences = ["\(counted(answered, "question")) answered so far."]
    if suspect > 0 {
      sentences.append(
        "\(counted(suspect, "question")) changed since \(suspect == 1 ? "it was" : "they were") "
          + "answered and \(suspect == 1 ? "is" : "are") asked again first.")
    }
    if interview.isComplete {
      sentences.append("Nothing that is required is missing.")
    } else {
      let fewest = max(0, outlook.questions.lowerBound - answered)
      let most = max(fewest, outlook.questions.upperBound - answered)
      sentences.append("\(range(fewest...most)) to go, \(minutes(outlook.minutes)).")
    }
    return sentences.joined(separator: " ")
  }

  private static func quick(_ interview: Interview) -> String {
    let others = interview.catalog.questions.count { !$0.isCore }
    return
      "This is a quick review: the other \(counted(others, "question")) stay open, so the result "
      + "is a lower bound."
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func minutes(_ minutes: ClosedRange<Int>) -> String {
    "\(range(minutes)) minute\(minutes == 1...1 ? "" : "s")"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// How a response changed what is asked.
  static func replanning(_ change: Interview.Replanning, _ labels: InterviewLabels) -> [String] {
    var lines: [String] = []
    if !change.noLongerNeeded.isEmpty {
      let count = change.noLongerNeeded.count
      let verb = count == 1 ? "is" : "are"
      lines.append(
        change.isChange
          ? "\(counted(count, "question")) \(verb) no longer needed: "
            + "\(titles(change.noLongerNeeded, labels)) What was answered there is kept."
          : "\(counted(count, "question")) \(verb) not needed after this answer.")
    }
    if !change.comeBack.isEmpty {
      let count = change.comeBack.count
      var line =
        "\(counted(count, "question")) \(count == 1 ? "comes" : "come") back: "
        + titles(change.comeBack, labels)
      if !change.countAgain.isEmpty {
        line +=
          change.countAgain.count == count
          ? " What was answered there counts again."
          : " What was answered to \(change.countAgain.count) of them counts again."
      }
      lines.append(line)
    }
    if !change.figuresNoLongerNeeded.isEmpty {
      let names = change.figuresNoLongerNeeded.map(labels.name(of:)).joined(separator: "; ")
      lines.append("No longer counted, but kept: \(names).")
    }
    return lines
  }

  /// More titles than this are counted only.
  private static let mostTitles = 3

  private static func titles(_ ids: [ArticleID], _ labels: InterviewLabels) -> String {
    let shown = ids.prefix(mostTitles).map { labels.name(of: .question($0)) }
    let others = ids.count - shown.count
    let titles = shown.joined(separator: " ")
    return others > 0 ? "\(titles) And \(others) more." : titles
  }

  /// Why a response was refused.
  static func refusal(_ refusal: Interview.Refusal, _ prompt: InterviewPrompt) -> String {
    switch refusal {
    case .nothingBefore: "Nothing was asked before this."
    case .notHere: "That does nothing here. \(prompt.accepted)"
    case .nothingToKeep: "Enter alone chooses nothing here. \(prompt.accepted)"
    case .changedSince:
      "The question changed since it was answered; choose again. \(prompt.accepted)"
    case .empty: "Nothing was typed. \(prompt.accepted)"
    case .needsNote: "That it does not apply needs a note that says why."
    case .noOption(let key): "\(key) is not an answer here. \(prompt.accepted)"
    case .groupExists(let title): "\(title) stands in the list already. Name another group."
    case .needsGroup: "At least one group is needed. \(prompt.accepted)"
    case .direction(.costsMore):
      "It was said that it costs more: type by how much, above 0 and without a minus, or go back with b."
    case .direction:
      "It was said that it saves: type an amount above 0, or go back with b."
    case .pending: "Something is still to be answered first."
    case .contradiction(let problem): "\(problem.message) \(problem.accepted)"
    }
  }
}
