import Assessment
import Foundation
import KnowledgeBase
import Quantities
import TestSupport
import Testing

@testable import CommandLineTool

/// The decorated interview as people see it, and that it differs from the plain one in nothing else.
struct DecoratedInterviewTests {
  private struct Held {
    let device: ScriptedDevice
    let outcome: InterviewOutcome
    let interview: Interview
  }

  private static func hold(
    _ events: [ScreenEvent], review: Review = Review(title: ""), size: ScreenSize = .usual
  ) async -> Held {
    let device = ScriptedDevice(events, size: size)
    var dialogue = InterviewDialogue(
      Interview(review, in: await SmallKnowledgeBase.catalog),
      on: DecoratedSurface(device, style: ScreenStyle(isStyled: false)),
      file: "runner-fleet.review.md", suggestedTitle: "Runner fleet", save: { _ in [] })
    let outcome = dialogue.run()
    return Held(device: device, outcome: outcome, interview: dialogue.interview)
  }

  /// A script of the plain interview as keys.
  private static func keys(_ script: String) -> [Key] {
    script.split(separator: "|").flatMap { line in
      (line == "Enter" ? [] : line.unicodeScalars.map(Key.text)) + [.enter]
    }
  }

  @Test func leavesOneLineForEachAnswer() async {
    let keys = Self.keys(Session.toCheck + "|1|Enter|c")
    let held = await Self.hold([.keys(keys)])
    expectSnapshot(
      held.device.model.all.joined(separator: "\n") + "\n", named: "decorated-whole.txt")
    #expect(!held.device.isOpen)
    guard case .finished = held.outcome else {
      Issue.record("ended as \(held.outcome)")
      return
    }
  }

  @Test(arguments: [
    Session.toCheck + "|c", Session.toCheck + "|6|1|l|a|Support|1|u|u|u|u|u|u|u|Enter|n|c",
    Session.toQuestions + "|3|2|1.000|twelve|23..4|4..23|b|range|4|Enter|23|8|u|b|48 min/week|y",
    Session.toQuestions + "|n|seen twice|e|7|3|CI log|3|b|n|-|e|Enter|Enter|Enter",
    Session.toQuestions + "|x|Enter|?|because it is gone|b",
    Session.toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2|costs 30000 more|Enter|b|b|$90,000",
    "T|Enter|1, 1|b|Testers, 1|Testers|b|3|Enter|1, 7|1, Zoo keepers|maybe|3|1|b|b|b|b",
  ])
  func recordsTheSameAsThePlainOne(_ script: String) async {
    let plain = await Session(typing: script, suggestedTitle: "Runner fleet")
    let decorated = await Self.hold([.keys(Self.keys(script))])
    #expect(decorated.interview.responses == plain.interview.responses)
    #expect(decorated.interview.review == plain.interview.review)
  }

  @Test func takesArrowsAndNothingByEnterAlone() async {
    let toQuestions = Self.keys(Session.toQuestions)
    let held = await Self.hold([
      .keys(toQuestions), .keys([.enter, .enter]), .keys([.down]), .keys([.down, .enter]),
    ])
    #expect(held.interview.review.answers["recurring-work"]?.choice == .option("setup-only"))
    let nothing = await Self.hold([.keys(toQuestions), .keys([.enter, .enter])])
    #expect(nothing.interview.review.answers.isEmpty)
  }

  @Test(
    arguments: [
      ([.down, .text(" "), .down, .text(" "), .enter], ["developers", "infrastructure"]),
      ([.down, .text(" "), .down, .enter], ["developers"]),
      ([.down, .text(" "), .text(" "), .down, .enter], ["infrastructure"]),
      ([.down, .text(" "), .text("Q"), .text("A"), .enter], ["developers", "qa"]),
      ([.down, .down, .text(" "), .down, .enter], []),
      ([.down, .text(" "), .escape, .down, .down, .enter], ["infrastructure"]),
      ([.text("i"), .text("n"), .down, .text(" "), .enter], ["infrastructure"]),
      (
        [.down, .text(" ")] + "Infrastracture".unicodeScalars.map(Key.text) + [.enter, .enter],
        ["developers", "infrastructure"]
      ),
    ] as [([Key], [String])])
  func marksSeveralGroups(_ keys: [Key], _ ids: [String]) async {
    let held = await Self.hold([.keys(Self.keys("T|Enter") + keys)])
    #expect(held.interview.review.populations.map(\.id) == ids)
    #expect(held.interview.step == .groups(.gains))
  }

  @Test func takesALetterForItsKeyWhateverIsMarked() async {
    let keys = Self.keys("T|Enter") + [.down, .text(" "), .text("b"), .enter]
    let held = await Self.hold([.keys(keys)])
    #expect(held.interview.step == .proposal)
    #expect(held.interview.review.populations.isEmpty)
  }

  @Test func showsWhatIsMarked() async {
    let held = await Self.hold([.keys(Self.keys("T|Enter"))])
    let prompt = InterviewPrompt(for: held.interview, suggestedTitle: nil)
    var screen = PromptScreen(PromptPage(prompt: prompt))
    screen.begin(prompt.label, isChoosing: true)
    for key: Key in [.down, .text(" "), .down] { _ = screen.take(key) }
    let style = ScreenStyle(isStyled: false)
    let drawn = PromptDrawing(screen: screen, size: .usual, style: style).drawn
    let lines = drawn.lines.map { $0.map(\.text).joined() }
    expectSnapshot(lines.joined(separator: "\n") + "\n", named: "marked.txt")
  }

  @Test func takesAGradeByArrowsAndComesBackToTheQuestion() async {
    let held = await Self.hold([
      .keys(Self.keys(Session.toQuestions + "|e")), .keys([.down, .down, .enter]),
      .keys(Self.keys("CI log")), .keys([.down, .enter]),
    ])
    let answer = held.interview.review.answers["recurring-work"]
    #expect(answer?.choice == .option("none"))
    #expect(answer?.grade == Grade.allCases[1])
    #expect(answer?.evidence == "CI log")
  }

  @Test func redrawsWhenTheTerminalChanges() async {
    let keys = Self.keys(Session.toQuestions)
    let device = ScriptedDevice(
      [.keys(keys), .resized, .halted, .keys([.down]), .resumed, .keys([.redraw])])
    var dialogue = InterviewDialogue(
      Interview(Review(title: ""), in: await SmallKnowledgeBase.catalog),
      on: DecoratedSurface(device, style: ScreenStyle(isStyled: false)), file: "f.review.md",
      save: { _ in [] })
    _ = dialogue.run()
    #expect(device.halts == 1)
    #expect(device.model.all.contains { $0.hasPrefix("Stopped before the first question") })
  }

  @Test func showsAShortAnswerInPlaceAndALongOneAbove() async {
    let low = ScreenSize(columns: 60, rows: 16)
    let keys = Self.keys(Session.toQuestions) + [.text("?"), .enter]
    let held = await Self.hold([.keys(keys), .interrupted(.interrupt)], size: low)
    #expect(held.device.model.all.contains { $0.hasPrefix("Why we ask: Attention") })
    guard case .interrupted(.interrupt, _) = held.outcome else {
      Issue.record("ended as \(held.outcome)")
      return
    }
  }

  /// Going back takes the line of the old answer away, and keeping or changing it writes it once.
  @Test(arguments: [
    ScreenSize.usual, ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 80, rows: 60),
  ])
  func keepsOneLineForAnAnswerThatWasGoneBackTo(_ size: ScreenSize) async {
    let script = Session.toQuestions + "|3|2|9.6|5|b|b|b|b|2|b|3|b|b|Enter"
    let held = await Self.hold([.keys(Self.keys(script)), .interrupted(.interrupt)], size: size)
    let lines = held.device.model.lines.filter { !$0.isEmpty }
    if size.rows == 60 {
      expectSnapshot(lines.joined(separator: "\n") + "\n", named: "gone-back.txt")
    }
    // The first lines have scrolled out of a low screen.
    let first = size.rows > 16 ? ["Who has to do something: ", "Title: "] : []
    for name in ["Does it make", "How often must", "Can the person"] + first {
      #expect(lines.count { $0.hasPrefix(name) } == 1, "\(name) in \(lines)")
    }
    #expect(!lines.contains { $0.hasPrefix("3 questions are not needed") })
  }

  /// Each `l` shows the part of the list that follows; after its end it begins again.
  @Test(arguments: [ScreenSize(columns: 80, rows: 14), ScreenSize(columns: 40, rows: 16)])
  func pagesThroughAListThatHasNoRoom(_ size: ScreenSize) async throws {
    let letters = Array(repeating: ScreenEvent.keys(Self.keys("l")), count: 12)
    let held = await Self.hold([.keys(Self.keys(Session.toCheck))] + letters, size: size)
    let count = InterviewPrompt(for: held.interview, suggestedTitle: nil).choices.count
    let pages = held.device.screens.dropFirst().map(Self.numbers)
    let end = try #require(pages.firstIndex { $0.last == count })
    #expect(end > pages.startIndex, "the list has room")
    #expect(pages[pages.startIndex].first == 1)
    for (page, next) in zip(pages[...end].dropLast(), pages[...end].dropFirst()) {
      #expect((next.first ?? 0) <= (page.last ?? 0) + 1, "\(page) and then \(next)")
      #expect((next.last ?? 0) > (page.last ?? 0), "\(page) and then \(next)")
    }
    #expect(pages[end + 1] == pages[pages.startIndex], "and from the beginning again")
    let first = held.device.screens[1].joined(separator: "\n")
    #expect(first.contains("more below: l, arrows, Page Down"))
  }

  /// An arrow goes on from what is shown, and the page keys get to the end.
  @Test func movesThroughAListFromWhereItStands() async throws {
    let size = ScreenSize(columns: 80, rows: 14)
    let held = await Self.hold(
      [.keys(Self.keys(Session.toCheck + "|l"))]
        + [.keys([.down])] + Array(repeating: .keys([.pageDown]), count: 4), size: size)
    let pages = held.device.screens.dropFirst().map(Self.numbers)
    let count = InterviewPrompt(for: held.interview, suggestedTitle: nil).choices.count
    #expect((pages.first?.first ?? 0) > 1)
    #expect(pages.dropFirst().first?.contains(pages.first?.first ?? 0) == true)
    #expect(pages.last?.last == count)
  }

  /// The numbers of the choices on a screen.
  private static func numbers(on lines: [String]) -> [Int] {
    lines.compactMap { line in
      let text = line.drop { $0 == " " || $0 == "❯" }
      let digits = text.prefix { $0.isNumber }
      return text.dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
    }
  }

  @Test func marksAnAnswerThatWasChangedFromTheList() async {
    let keys = Self.keys(Session.toCheck + "|1|Enter|7|1|1|Better|c")
    let held = await Self.hold([.keys(keys)])
    let lines = held.device.model.all
    #expect(
      lines.filter { $0.hasPrefix("Title: ") } == [
        "Title: Runner sizes as tags", "Title: now Better",
      ])
    #expect(
      lines.filter { $0.hasPrefix("How often") } == [
        "How often must one person act? About once a week",
        "How often must one person act? now Once",
      ])
  }

  @Test func drawsAllAnewWhereALineHasScrolledAway() async {
    let script = Session.toQuestions + "|3|2|9.6|5"
    let held = await Self.hold(
      [.keys(Self.keys(script)), .resized, .keys(Self.keys("b")), .interrupted(.interrupt)])
    #expect(
      held.device.model.lines.count { $0.hasPrefix("Can the person tell beforehand when it wi") }
        == 0)
  }

  @Test(arguments: SeededGenerator.seeds(60))
  func survivesWhateverIsPressed(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let keys: [Key] = [
      .enter, .enter, .tab, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .backspace, .delete, .clear, .clearRest, .clearWord, .redraw, .paste("two\nlines 漢字"),
    ]
    let letters = Array("123456789bneux?cal-.%y漢\u{301} ".unicodeScalars)
    let events = (0..<150).map { _ -> ScreenEvent in
      switch Int.random(in: 0..<20, using: &random) {
      case 0: return .resized
      case 1: return .halted
      case 2: return .resumed
      default:
        return .keys(
          (0..<Int.random(in: 1..<6, using: &random)).map { _ in
            Bool.random(using: &random) ? random.pick(keys) : .text(random.pick(letters))
          })
      }
    }
    let size = ScreenSize(
      columns: Int.random(in: 40...120, using: &random),
      rows: Int.random(in: 10...40, using: &random))
    let held = await Self.hold(events, size: size)
    let replayed = try? Interview.replaying(
      held.interview.responses, on: Review(title: ""), in: held.interview.catalog)
    #expect(replayed == held.interview)
    #expect(!held.device.isOpen || { if case .finished = held.outcome { false } else { true } }())
  }
}
