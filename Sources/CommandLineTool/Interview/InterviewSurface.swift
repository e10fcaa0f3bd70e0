import Assessment

/// How an interview is shown and where its entries come from; what is said is the same on all of them.
protocol InterviewSurface {
  /// What is said about keys beyond those that every surface knows.
  static var ownKeys: [String] { get }

  /// A prompt comes up, or comes up once more.
  mutating func show(_ page: PromptPage)

  /// Says something, paragraph by paragraph.
  mutating func say(_ paragraphs: [String])

  /// Says what follows from an answer; it goes where the answer goes if that is taken back.
  mutating func remark(_ paragraphs: [String])

  /// Waits for an entry.
  ///
  /// - Parameters:
  ///   - label: what stands before the cursor.
  ///   - isChoosing: whether one of the prompt's choices may be taken, or only a text is asked for.
  /// - Returns: a line, or what came instead of one.
  mutating func ask(_ label: String, isChoosing: Bool) -> TerminalEvent

  /// A list comes up within the prompt that is shown, for one choice on the way.
  mutating func enter(_ prompt: InterviewPrompt)

  /// The prompt around that list comes back.
  mutating func leave()

  /// The prompt that is shown was answered; what is said from now on belongs below it.
  mutating func retire(_ answered: [AnsweredLine])

  /// The prompt that is shown is left for an earlier one, whose answer is asked for again.
  ///
  /// - Parameter answered: what stayed of that prompt, with the remarks that followed from its answer; nil
  ///   if nothing did.
  mutating func withdraw(_ answered: AnsweredLine?)

  /// The next list of all answers is shown whole.
  mutating func relist()

  /// Nothing more is asked; the terminal is as it was before.
  ///
  /// - Parameter isInterrupted: whether the cursor may stand behind a prompt.
  mutating func close(isInterrupted: Bool)

  /// Writes a line as it is, however long; only after ``close(isInterrupted:)``.
  mutating func conclude(_ line: String)
}

/// A prompt with what its surroundings add to it.
struct PromptPage {
  let prompt: InterviewPrompt

  /// The list of all answers, where the prompt shows it.
  var sheet: AnswerSheet?
}

/// The list of all answers, as far as the choices of its prompt do not say it.
struct AnswerSheet {
  /// What each line is about.
  let steps: [Interview.Step]

  /// The heading of each part, by the number of its first line.
  let headings: [Int: String]

  /// The step that was changed last.
  let changed: Interview.Step?
}

/// What stays of a prompt once it is answered.
struct AnsweredLine: Hashable {
  let name: String
  let answer: String

  /// Whether another answer to the same prompt stands further up.
  var isChanged = false
}
