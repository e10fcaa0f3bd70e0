public import Assessment
public import KnowledgeBase
public import Quantities

/// What an interview says between its questions; the terminal and the pages say it alike.
public enum InterviewSentences {
  /// How much a new review asks for.
  public static func outlook(_ interview: Interview) -> String {
    let outlook = interview.outlook
    let core = interview.review.scope == .core ? "core " : ""
    return "\(range(outlook.questions)) of \(outlook.total) \(core)questions will apply, "
      + "and some figures. \(minutes(outlook.minutes))."
  }

  /// How far a review has come that is gone on with, and what is to come.
  public static func standing(_ interview: Interview) -> String {
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

  /// What a quick review leaves out; nil where all is asked.
  public static func quick(_ interview: Interview) -> String? {
    guard interview.review.scope == .core else { return nil }
    let others = interview.catalog.questions.count { !$0.isCore }
    return
      "This is a quick review: the other \(counted(others, "question")) stay open, so the result "
      + "is a lower bound."
  }

  /// What the list of all answers does not show, and why.
  public static func leftOut(_ interview: Interview) -> [String] {
    let leftOut = interview.leftOut
    var lines: [String] = []
    if !leftOut.skipped.isEmpty {
      lines.append(
        "Not needed after these answers: \(counted(leftOut.skipped.count, "question")).")
    }
    if !leftOut.notAsked.isEmpty {
      lines.append("Not asked in a quick review: \(counted(leftOut.notAsked.count, "question")).")
    }
    return lines
  }

  /// How many questions are to come, as `about 3 questions to go`; empty where none is.
  public static func toGo(_ progress: Interview.Progress) -> String {
    guard progress.toGo > 0 else { return "" }
    return "\(about(progress))\(counted(progress.toGo, "question")) to go"
  }

  /// Where the current question stands among all, as `Question 7, about 15 to go`.
  public static func place(of id: ArticleID, in interview: Interview) -> String {
    let progress = interview.progress
    let number = progress.number ?? 1
    guard progress.toGo > 0 else {
      let isOpen = [.open, .suspect].contains(interview.state(of: id))
      return isOpen ? "Question \(number), the last one" : "Question \(number)"
    }
    return "Question \(number), \(about(progress))\(progress.toGo) to go"
  }

  /// Which figure the current step asks for, and of whom, as `Figure 2 of 4 for Support staff`.
  public static func figure(_ key: QuantityKey, in interview: Interview) -> String {
    let whom = key.population.map { interview.group($0)?.title ?? $0 } ?? "the proposal"
    let place = interview.figurePlace.map { " \($0.number) of \($0.count)" } ?? ""
    return "Figure\(place) for \(whom)"
  }

  /// Where the current step stands among those before the questions; empty at all others.
  public static func opening(_ interview: Interview) -> String {
    guard let opening = interview.opening else { return "" }
    return "Before the questions, \(opening.number) of about \(opening.about)"
  }

  /// That a step comes before the questions, and where it stands among those as long as that counts.
  public static func beforeQuestions(_ interview: Interview) -> String {
    let opening = opening(interview)
    return opening.isEmpty ? "Before the questions" : opening
  }

  /// Where a step about a group stands that its question names; one may be named after the questions, too.
  public static func aboutGroup(_ interview: Interview) -> String {
    let opening = opening(interview)
    return opening.isEmpty ? "Groups of people" : opening
  }

  private static func about(_ progress: Interview.Progress) -> String {
    progress.isCertain ? "" : "about "
  }

  /// `1 question`, `3 questions`, `0 questions`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func minutes(_ minutes: ClosedRange<Int>) -> String {
    "\(range(minutes)) minute\(minutes == 1...1 ? "" : "s")"
  }
}
