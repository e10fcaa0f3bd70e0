public import Assessment
public import KnowledgeBase
import Quantities

extension InterviewSentences {
  /// How a response changed what is asked.
  public static func replanning(
    _ change: Interview.Replanning, _ labels: InterviewLabels
  ) -> [String] {
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

  /// That a question changed since it was answered, and what to do about it.
  ///
  /// - Parameters:
  ///   - answer: the old one.
  ///   - question: as it is now.
  ///   - number: under which the old answer stands among the choices, where they have numbers.
  ///   - added: what was added to the answer, empty for nothing.
  /// - Returns: a paragraph.
  public static func suspicion(
    _ answer: Answer, to question: Question, number: Int?, added: String
  ) -> String {
    let addition = added.isEmpty ? "" : " (\(added))"
    guard let words = InterviewLabels.words(for: answer.choice, to: question) else {
      return
        "This question changed since it was answered. \"\(answer.choice.key)\"\(addition) is not "
        + "among its answers any more; choose again. Until then it is kept and not counted."
    }
    let old = number.map { "\($0), \(words)" } ?? "\"\(words)\""
    return "This question changed since it was answered with \(old)\(addition). Read it again: "
      + "\(number.map(String.init) ?? "the same answer") confirms it, another answer changes it."
  }

  /// Why a response was refused, and what to do.
  ///
  /// - Parameters:
  ///   - refusal: what the interview says.
  ///   - accepted: a sentence that says what is taken at this step.
  /// - Returns: one or two sentences.
  public static func refusal(_ refusal: Interview.Refusal, accepted: String) -> String {
    switch refusal {
    case .nothingBefore: "Nothing was asked before this."
    case .notHere: "That does nothing here. \(accepted)"
    case .nothingToKeep: "Nothing was chosen. \(accepted)"
    case .changedSince: "The question changed since it was answered; choose again. \(accepted)"
    case .empty: "Nothing was typed. \(accepted)"
    case .needsNote: "That it does not apply needs a note that says why."
    case .noOption(let key): notAnAnswer(key, accepted: accepted)
    case .groupExists(let title):
      "\(shortened(title)) stands in the list already. Name another group."
    case .needsGroup: "At least one group is needed. \(accepted)"
    case .direction(.costsMore):
      "You said that it costs more: type by how much, above 0 and without a minus, or go back."
    case .direction: "You said that it saves: type an amount above 0, or go back."
    case .pending: "Something is still to be answered first."
    case .contradiction(let problem): "\(problem.message) \(problem.accepted)"
    }
  }

  /// That something which was typed is no answer to what is asked.
  ///
  /// - Parameters:
  ///   - entry: what was typed.
  ///   - meant: the choice that was probably meant, with its number.
  ///   - accepted: a sentence that says what is taken.
  /// - Returns: two sentences or more.
  public static func notAnAnswer(
    _ entry: String, meant: (number: Int, text: String)? = nil, accepted: String
  ) -> String {
    let wrong = "\(shortened(entry)) is not an answer here. "
    guard let meant else { return wrong + accepted }
    let text = meant.text.hasSuffix(".") ? String(meant.text.dropLast()) : meant.text
    return wrong + "Do you mean \(meant.number), \(text)? Then type \(meant.number). \(accepted)"
  }

  /// An entry as it is repeated: a long one is cut.
  public static func shortened(_ entry: String) -> String {
    entry.count > longestEcho ? entry.prefix(longestEcho) + "…" : entry
  }

  private static let longestEcho = 40
}
