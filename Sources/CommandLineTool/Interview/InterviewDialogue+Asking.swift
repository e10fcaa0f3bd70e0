import Assessment

extension InterviewDialogue {
  mutating func say(_ paragraphs: [String]) {
    guard !paragraphs.isEmpty else { return }
    surface.say(paragraphs)
  }

  /// A prompt, and where it shows the list of all answers what that needs.
  func page(of prompt: InterviewPrompt) -> PromptPage {
    guard interview.step == .check else { return PromptPage(prompt: prompt) }
    let sheet = AnswerSheet(
      steps: interview.sheet.flatMap(\.steps),
      headings: InterviewPromptMaking.headings(of: interview), changed: lastChanged)
    return PromptPage(prompt: prompt, sheet: sheet)
  }

  /// The step that was answered before the current one.
  private var lastChanged: Interview.Step? {
    for response in interview.responses.reversed() {
      if case .change(let step) = response { return step }
    }
    return nil
  }

  /// Waits for a line, whatever else happens in between.
  mutating func ask(_ label: String, isChoosing: Bool = false) throws(Stop) -> String {
    while true {
      switch surface.ask(label, isChoosing: isChoosing) {
      case .line(let line): return InterviewText.cleaned(line)
      case .unreadable: say(["That line was not readable as UTF-8 text. Type it again."])
      case .tooLong:
        say(["That line is longer than \(StandardTerminal.longestLine) bytes. Type a shorter one."])
      case .resumed: continue
      case .endOfInput: throw .endOfInput
      case .interrupted(let signal): throw .interrupted(signal)
      }
    }
  }

  /// What came of asking for a text.
  enum TextAnswer {
    case text(String)
    case nothing
    case back
  }

  /// Asks for a line of text within a prompt; the keys that make sense work here as well.
  mutating func askText(
    _ label: String, help: String, allowsNothing: Bool, isChoosing: Bool = false
  ) throws(Stop) -> TextAnswer {
    while true {
      let entry = try ask(label, isChoosing: isChoosing).trimmingBlanks
      switch entry.lowercased() {
      case "":
        if allowsNothing { return .nothing }
        say(["Nothing was typed. \(help)"])
      case "b": return .back
      case "s": throw .leave
      case "?": say([help])
      case "n", "e", "u", "x": say(["\(entry) does nothing while a text is asked for. \(help)"])
      default: return .text(entry)
      }
    }
  }
}
