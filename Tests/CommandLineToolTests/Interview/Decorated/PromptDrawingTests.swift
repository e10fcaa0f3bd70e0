import Assessment
import TestSupport
import Testing

@testable import CommandLineTool

/// What is drawn, at three widths, as text with the cursor as a bar.
struct PromptDrawingTests {
  static let widths = [40, 80, 200]

  @Test(arguments: widths)
  func drawsEveryState(columns: Int) async {
    let question = await Self.screen(Session.toQuestions + "|3|2|9.6")
    let list = await Self.screen(Session.toCheck)
    let title = await Self.screen("")
    let figure = await Self.screen(Session.toQuestions + "|3|2")
    let states: [(String, PromptScreen, [Key])] = [
      ("a question", question, []), ("down, down", question, [.down, .down]),
      ("up", question, [.up]), ("typed: 3", question, Self.typing("3")),
      ("typed: s", question, Self.typing("s")), ("typed: b", question, Self.typing("b")),
      ("typed: depends-on-content", question, Self.typing("depends-on-content")),
      ("typed: zz", question, Self.typing("zz")),
      ("with a message", Self.saying("8 is not an answer here. Choose 1 to 7.", question), []),
      ("a note", Self.asking("Note: ", question), Self.typing("seen 漢字 twice") + [.left, .left]),
      ("a figure", figure, Self.typing("48 min/week")),
      ("a title", title, Self.typing(String(repeating: "long title ", count: 12))),
      ("a list", list, []), ("a list further down", list, [.pageDown, .pageDown, .down]),
    ]
    let text = states.map { name, screen, keys in
      "[\(name)]\n" + Self.drawn(screen, keys, columns: columns)
    }
    expectSnapshot(text.joined(separator: "\n"), named: "drawn-\(columns).txt")
  }

  @Test func drawsWithoutUnicode() async {
    let screen = await Self.screen(Session.toQuestions + "|3|2|9.6")
    let style = ScreenStyle(isStyled: false, isUnicode: false)
    let text = Self.drawn(
      Self.saying("From “low” to high – with … and é.", screen), [.down], columns: 80, style)
    #expect(text.contains("> 1. Known at design time"))
    #expect(text.contains("From \"low\" to high - with ... and é."))
    #expect(text.contains(" | "))
  }

  @Test(arguments: SeededGenerator.seeds(60))
  func staysWithinTheTerminal(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    var screen = await Self.screen(
      random.pick(["", Session.toQuestions, Session.toQuestions + "|3|2", Session.toCheck]))
    screen.message = random.pick([[], [String(repeating: "a long message ", count: 40)]])
    for _ in 0..<30 {
      let size = ScreenSize(
        columns: Int.random(in: 20...200, using: &random),
        rows: Int.random(in: 5...50, using: &random))
      _ = screen.take(
        random.pick([
          .up, .down, .pageUp, .pageDown, .tab, .escape, .text("漢"), .text("1"), .text("s"), .left,
          .paste("two\nlines"), .backspace,
        ]))
      let drawn = PromptDrawing(screen: screen, size: size, style: ScreenStyle()).drawn
      #expect(drawn.lines.count < size.rows)
      #expect(drawn.lines.allSatisfy { $0.cells < size.columns })
      #expect(drawn.lines.indices.contains(drawn.cursor.row))
      #expect(drawn.cursor.column < size.columns)
    }
  }

  static func typing(_ text: String) -> [Key] { text.unicodeScalars.map(Key.text) }

  private static func saying(_ message: String, _ screen: PromptScreen) -> PromptScreen {
    var screen = screen
    screen.message = [message]
    return screen
  }

  private static func asking(_ label: String, _ screen: PromptScreen) -> PromptScreen {
    var screen = screen
    screen.begin(label, isChoosing: false)
    return screen
  }

  /// The prompt to which a script leads.
  static func screen(_ script: String) async -> PromptScreen {
    let session = await Session(typing: script)
    let prompt = InterviewPrompt(for: session.interview, suggestedTitle: nil)
    var sheet: AnswerSheet?
    if session.interview.step == .check {
      sheet = AnswerSheet(
        steps: session.interview.sheet.flatMap(\.steps),
        headings: InterviewPromptMaking.headings(of: session.interview), changed: nil)
    }
    var screen = PromptScreen(PromptPage(prompt: prompt, sheet: sheet))
    screen.begin(prompt.label, isChoosing: true)
    return screen
  }

  private static func drawn(
    _ screen: PromptScreen, _ keys: [Key], columns: Int,
    _ style: ScreenStyle = ScreenStyle()
  ) -> String {
    var screen = screen
    for key in keys { _ = screen.take(key) }
    let size = ScreenSize(columns: columns, rows: 24)
    let drawn = PromptDrawing(screen: screen, size: size, style: style).drawn
    var model = ScreenModel(size)
    var painter = ScreenPainter(isStyled: false)
    model.write(painter.update(to: drawn))
    var lines = model.rows.prefix(drawn.lines.count).map { $0 }
    while lines[model.row].count < model.column { lines[model.row].append(" ") }
    lines[model.row].insert("|", at: model.column)
    return lines.map { row in
      var text = String(row.filter { $0 != "\u{0}" })
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
