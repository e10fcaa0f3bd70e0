import Assessment
import Diagnostics

extension PlainInterview {
  /// Shows paragraphs, wrapped to the terminal as it is now.
  mutating func say(_ paragraphs: [String]) {
    guard !paragraphs.isEmpty else { return }
    let wrapping = LineWrapping(columns: terminal.columns)
    let lines = paragraphs.flatMap { paragraph in
      wrapping.lines(paragraph, indent: Self.numberWidth(paragraph))
    }
    terminal.write(lines.joined(separator: "\n") + "\n")
  }

  /// The width of `12. ` at the start of a numbered line, so that its other lines stand below the text.
  private static func numberWidth(_ paragraph: String) -> Int {
    let digits = paragraph.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, paragraph.dropFirst(digits.count).hasPrefix(". ") else { return 0 }
    return digits.count + 2
  }

  /// Shows a prompt, all but what stands before the cursor.
  mutating func show(_ prompt: InterviewPrompt) {
    let wrapping = LineWrapping(columns: terminal.columns)
    var lines = [""] + wrapping.lines(prompt.heading)
    lines += prompt.text.flatMap { wrapping.lines($0) }
    if interview.step == .check {
      lines += sheetLines(prompt, wrapping)
    } else {
      lines += choiceLines(prompt.choices, wrapping)
    }
    lines += prompt.now.flatMap { wrapping.lines($0) }
    terminal.write(lines.joined(separator: "\n") + "\n")
  }

  private func choiceLines(
    _ choices: [InterviewPrompt.Choice], _ wrapping: LineWrapping
  ) -> [String] {
    choices.enumerated().flatMap { place, choice in
      let number = "\(place + 1). "
      return wrapping.lines(number + choice.text, indent: number.count)
    }
  }

  /// All answers under their headings; after a change that moved no number, that answer alone.
  private mutating func sheetLines(
    _ prompt: InterviewPrompt, _ wrapping: LineWrapping
  ) -> [String] {
    let steps = interview.sheet.flatMap(\.steps)
    defer { printedSheet = steps }
    let lines = prompt.choices.enumerated().map { place, choice in
      let number = "\(place + 1). "
      return wrapping.lines(number + choice.text, indent: number.count)
    }
    if steps == printedSheet {
      let changed = lastShown.flatMap(steps.firstIndex)
      return (changed.map { lines[$0] } ?? []) + [
        "The other answers stand as listed; l lists them."
      ]
    }
    let headings = InterviewPromptMaking.headings(of: interview)
    return lines.enumerated().flatMap { place, lines in
      (headings[place + 1].map { ["\($0):"] } ?? []) + lines
    }
  }

  /// The step that was answered before the current one.
  private var lastShown: Interview.Step? {
    for response in interview.responses.reversed() {
      if case .change(let step) = response { return step }
    }
    return nil
  }

  /// Writes what stands before the cursor and waits for a line.
  mutating func ask(_ label: String) throws(Stop) -> String {
    while true {
      terminal.write(label)
      switch terminal.readLine() {
      case .line(let line): return Self.cleaned(line)
      case .unreadable: say(["That line was not readable as UTF-8 text. Type it again."])
      case .tooLong:
        say(["That line is longer than \(StandardTerminal.longestLine) bytes. Type a shorter one."])
      case .resumed: terminal.write("\n")
      case .endOfInput: throw .endOfInput
      case .interrupted(let signal): throw .interrupted(signal)
      }
    }
  }

  /// A line without what could disturb a terminal or a record; a tab counts as a blank.
  static func cleaned(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { scalars.append(" ") }
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .surrogate: continue
      default:
        if !Self.turnsText.contains(scalar.value) { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// Marks that turn the direction of the text after them; in a record they would hide what it says.
  private static var turnsText: Set<UInt32> {
    Set(0x202A...0x202E).union(0x2066...0x2069)
  }

  /// What came of asking for a text.
  enum TextAnswer {
    case text(String)
    case nothing
    case back
  }

  /// Asks for a line of text within a prompt; the keys that make sense work here as well.
  mutating func askText(
    _ label: String, help: String, allowsNothing: Bool
  ) throws(Stop) -> TextAnswer {
    while true {
      let entry = try ask(label).trimmingBlanks
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
