import Assessment
import KnowledgeBase
import Quantities

/// What the pages of a review say beside their questions; data comes in, sentences come out.
enum ReviewSentences {
  /// How a response changed what is asked.
  static func replanning(
    _ change: Interview.Replanning, _ labels: ReviewLabels
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

  private static func titles(_ ids: [ArticleID], _ labels: ReviewLabels) -> String {
    let shown = ids.prefix(mostTitles).map { labels.name(of: .question($0)) }
    let others = ids.count - shown.count
    let titles = shown.joined(separator: " ")
    return others > 0 ? "\(titles) And \(others) more." : titles
  }

  /// Why a response was refused, and what to do.
  static func refusal(_ refusal: Interview.Refusal) -> String {
    switch refusal {
    case .nothingBefore: "Nothing was asked before this."
    case .notHere, .nothingToKeep: "Choose one of the answers."
    case .changedSince: "The question changed since it was answered: choose again."
    case .empty: "Type something first."
    case .needsNote: "That it does not apply needs a note that says why."
    case .noOption: "That is not one of the answers. Choose one of them."
    case .groupExists(let title): "\(title) stands in the list already. Name another group."
    case .needsGroup: "At least one group is needed."
    case .direction(.costsMore):
      "You said that it costs more: type by how much, above 0 and without a minus, or go back."
    case .direction: "You said that it saves: type an amount above 0, or go back."
    case .pending: "Something is still to be answered first."
    case .contradiction(let problem): "\(problem.message) \(problem.accepted)"
    }
  }

  /// How much there is to answer, told before it begins.
  static func outlook(_ outlook: Interview.Outlook) -> String {
    "\(range(outlook.questions)) of \(counted(outlook.total, "question")) will apply; "
      + "\(range(outlook.minutes)) minute\(outlook.minutes == 1...1 ? "" : "s")."
  }

  /// How many questions are to come; empty where none is.
  static func toGo(_ progress: Interview.Progress) -> String {
    guard progress.toGo > 0 else { return "" }
    return "\(progress.isCertain ? "" : "about ")\(counted(progress.toGo, "question")) to go"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}
