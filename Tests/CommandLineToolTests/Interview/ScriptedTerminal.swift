import Assessment
import CommandLineTool
import Foundation
import KnowledgeBase

/// A terminal that types a script and keeps the whole screen, what was typed included.
final class ScriptedTerminal: InterviewTerminal {
  private(set) var screen = ""
  private var events: [TerminalEvent]
  let columns: Int?

  init(_ events: [TerminalEvent], columns: Int? = 80) {
    self.events = events
    self.columns = columns
  }

  func readLine() -> TerminalEvent {
    let event = events.isEmpty ? .endOfInput : events.removeFirst()
    switch event {
    case .line(let line): screen += line + "\n"
    case .unreadable: screen += "\u{FFFD}\n"
    case .tooLong: screen += "…\n"
    case .interrupted: screen += "^C"
    case .endOfInput, .resumed: break
    }
    return event
  }

  func write(_ text: String) { screen += text }
}

/// What an interview with a script leaves.
struct Session {
  let screen: String
  let outcome: InterviewOutcome
  let interview: Interview

  /// Holds an interview over the small knowledge base.
  ///
  /// The script's lines are separated by `|`, and `Enter` stands for an empty one.
  init(
    _ review: Review = Review(title: ""), typing script: String = "",
    then ending: TerminalEvent = .endOfInput, suggestedTitle: String? = nil, columns: Int? = 80,
    file: String = "runner-fleet.review.md", save: @escaping (Review) throws -> Void = { _ in }
  ) async {
    let lines = script.split(separator: "|").map { line in
      TerminalEvent.line(line == "Enter" ? "" : String(line))
    }
    await self.init(
      review, events: lines + [ending], suggestedTitle: suggestedTitle, columns: columns,
      file: file,
      save: save)
  }

  init(
    _ review: Review, events: [TerminalEvent], order: Inquiry.Order = .inOrder,
    suggestedTitle: String? = nil, columns: Int? = 80,
    file: String = "runner-fleet.review.md", save: @escaping (Review) throws -> Void = { _ in }
  ) async {
    let terminal = ScriptedTerminal(events, columns: columns)
    var front = PlainInterview(
      Interview(review, in: await SmallKnowledgeBase.catalog, order: order), on: terminal,
      file: file,
      suggestedTitle: suggestedTitle, save: save)
    outcome = front.run()
    screen = terminal.screen
    interview = front.interview
  }

  /// The script that answers everything up to the first question.
  static let toQuestions =
    "Runner sizes as tags|One of four sizes.|1|nobody|2"

  /// The script that answers everything up to checking.
  static let toCheck =
    toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2|saves|120000..400000|Enter|80000|Enter|Enter"

  /// The screen from the first place of a text on.
  func screen(from start: String) -> String {
    guard let range = screen.range(of: start) else { return screen }
    return String(screen[range.lowerBound...])
  }
}
