/// What an exit status means, and what to do about it.
struct StatusExplanation {
  let status: ExitStatus
  let form: TerminalForm

  /// All statuses in order.
  static let all = (Int32(0)...255).compactMap(ExitStatus.init)

  /// The whole page.
  var text: String {
    var page = TextLayout(width: form.width)
    page.paragraph([Span("Exit status \(status.rawValue)", .bold)])
    page.gap()
    page.paragraph([Span(status.meaning)], .all("  "))
    page.gap()
    page.paragraph([Span(status.advice)], .all("  "))
    return page.text(styled: form.isStyled)
  }
}

extension ExitStatus {
  fileprivate var meaning: String {
    switch self {
    case .done: "Done, or saved and left."
    case .atOrPastThreshold: "The result is at or past --fail-on. It wins over status 2."
    case .answersMissing: "Answers are missing, and nobody can be asked."
    case .contentErrors: "The knowledge base has errors."
    case .usage: "The command was not understood, or an id does not exist."
    case .unreadableReview: "The file is no readable review."
    case .inputOutput: "A file or a folder could not be read or written."
    case .heldByAnother: "Another process holds the file."
    case .hangUp: "The terminal went away; what was answered is saved."
    case .interrupted: "Interrupted with Ctrl-C; what was answered is saved."
    case .terminated: "Ended by another process; what was answered is saved."
    }
  }

  fileprivate var advice: String {
    switch self {
    case .done: "There is nothing to do."
    case .atOrPastThreshold:
      "Read the report: it says what led to the verdict and what would turn it. In a pipeline this "
        + "status is the gate closing."
    case .answersMissing:
      "Standard error names every missing question with the keys that answer it. Answer them with "
        + "`counterweight review FILE` on a terminal, or in the file by hand."
    case .contentErrors:
      "`counterweight check` prints each error with its place and what to do; "
        + "`counterweight explain IDENTIFIER` says why there is such a rule."
    case .usage:
      "The message names what is accepted. `counterweight help COMMAND` says what a command takes."
    case .unreadableReview:
      "The message gives line and column. The file is left as it is; "
        + "`counterweight review --template` prints a review to fill in."
    case .inputOutput:
      "The message names the path and what is in the way: a missing folder, permissions, a full disk."
    case .heldByAnother:
      "The message names the process and its machine. End it first, or remove the lock that it names "
        + "if the process is gone for certain."
    case .hangUp, .interrupted, .terminated:
      "Go on where it stopped with `counterweight review FILE`."
    }
  }
}
