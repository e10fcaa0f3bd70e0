public import Assessment

/// The interview line by line: it works on every terminal, on a slow link and with a screen reader.
///
/// Nothing that was written is written over, and the cursor never moves back.
public struct PlainInterview<Terminal: InterviewTerminal> {
  private var dialogue: InterviewDialogue<PlainSurface<Terminal>>

  /// The state machine with all responses so far.
  public var interview: Interview { dialogue.interview }

  /// Prepares an interview.
  ///
  /// - Parameters:
  ///   - interview: where it begins or goes on.
  ///   - terminal: where it is held.
  ///   - file: the review's path, as it is shown and as it stands in the command that goes on with it.
  ///   - suggestedTitle: offered where the review has no title.
  ///   - save: keeps a review; called after every answer. What it throws is printed.
  public init(
    _ interview: Interview, on terminal: Terminal, file: String, suggestedTitle: String? = nil,
    save: @escaping (Review) throws -> Void
  ) {
    dialogue = InterviewDialogue(
      interview, on: PlainSurface(terminal), file: file, suggestedTitle: suggestedTitle
    ) { review in
      try save(review)
      return []
    }
  }

  /// Asks until everything is confirmed, or somebody leaves.
  public mutating func run() -> InterviewOutcome { dialogue.run() }
}
