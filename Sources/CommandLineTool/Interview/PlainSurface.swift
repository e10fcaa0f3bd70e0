import Assessment
import Diagnostics

/// Prompts as lines that are appended to a terminal.
struct PlainSurface<Terminal: InterviewTerminal>: InterviewSurface {
  private var terminal: Terminal

  /// The list of answers as it was printed last, by its steps.
  private var printedSheet: [Interview.Step] = []

  static var ownKeys: [String] { [] }

  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  /// Shows a prompt, all but what stands before the cursor.
  mutating func show(_ page: PromptPage) {
    let prompt = page.prompt
    let wrapping = LineWrapping(columns: terminal.columns)
    var lines = [""] + wrapping.lines(prompt.heading)
    lines += (prompt.text + prompt.detail).flatMap { wrapping.lines($0) }
    let choices = choiceLines(prompt.choices, wrapping)
    if let sheet = page.sheet {
      lines += sheetLines(sheet, choices)
    } else {
      lines += choices.flatMap(\.self)
    }
    lines += prompt.now.flatMap { wrapping.lines($0) }
    terminal.write(lines.joined(separator: "\n") + "\n")
  }

  /// Shows paragraphs, wrapped to the terminal as it is now.
  mutating func say(_ paragraphs: [String]) {
    guard !paragraphs.isEmpty else { return }
    let wrapping = LineWrapping(columns: terminal.columns)
    let lines = paragraphs.flatMap { paragraph in
      wrapping.lines(paragraph, indent: LineWrapping.numberWidth(paragraph))
    }
    terminal.write(lines.joined(separator: "\n") + "\n")
  }

  mutating func ask(_ label: String, isChoosing: Bool) -> TerminalEvent {
    while true {
      terminal.write(label)
      let event = terminal.readLine()
      guard event == .resumed else { return event }
      terminal.write("\n")
    }
  }

  mutating func enter(_ prompt: InterviewPrompt) {
    let choices = prompt.choices.enumerated().map { "\($0 + 1). \($1.text)" }
    say(prompt.text + choices + prompt.now)
  }

  /// The prompt above was never gone.
  mutating func leave() {}

  /// Whatever was printed stays as it is.
  mutating func retire(_ answered: [AnsweredLine]) {}

  mutating func withdraw(_ answered: AnsweredLine?) {}

  mutating func remark(_ paragraphs: [String]) { say(paragraphs) }

  mutating func relist() { printedSheet = [] }

  mutating func close(isInterrupted: Bool) {
    if isInterrupted { terminal.write("\n") }
  }

  mutating func conclude(_ line: String) { terminal.write(line + "\n") }

  private func choiceLines(
    _ choices: [InterviewPrompt.Choice], _ wrapping: LineWrapping
  ) -> [[String]] {
    choices.enumerated().map { place, choice in
      let number = "\(place + 1). "
      return wrapping.lines(number + choice.text, indent: number.count)
    }
  }

  /// All answers under their headings; after a change that moved no number, that answer alone.
  private mutating func sheetLines(_ sheet: AnswerSheet, _ lines: [[String]]) -> [String] {
    defer { printedSheet = sheet.steps }
    if sheet.steps == printedSheet {
      let changed = sheet.changed.flatMap(sheet.steps.firstIndex)
      return (changed.map { lines[$0] } ?? []) + [
        "The other answers stand as listed; l lists them."
      ]
    }
    return lines.enumerated().flatMap { place, lines in
      (sheet.headings[place + 1].map { ["\($0):"] } ?? []) + lines
    }
  }
}
