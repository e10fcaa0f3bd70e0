import Assessment
import Foundation
import KnowledgeBase
import Quantities
import TestSupport
import Testing

@testable import CommandLineTool

/// Every key on every kind of prompt does something sensible or says why not.
struct PlainInterviewKeyTests {
  /// Scripts that lead to each kind of prompt.
  static let prompts: [(name: String, script: String)] = [
    ("title", ""), ("proposal", "T"),
    ("groups", "T|Enter"), ("groups that gain", "T|Enter|1"), ("asked", "T|Enter|1|nobody"),
    ("one more group", Session.toCheck + "|a"), ("role", Session.toCheck + "|a|Support"),
    ("group", Session.toCheck + "|3"),
    ("question", Session.toQuestions), ("figure", Session.toQuestions + "|3|2"),
    ("keeper", Session.toQuestions + "|3|2|9.6|5|2|300|2"),
    ("saving", Session.toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2"),
    (
      "amount of the saving", Session.toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2|saves"
    ),
    (
      "rest",
      Session.toQuestions
        + "|3|2|9.6|5|2|300|2|nobody|2|560|2|saves|120000..400000|Enter|80000|Enter"
    ),
    ("check", Session.toCheck),
    (
      "bearer",
      "T|Enter|1|1|2|3|2|9.6|5|2|300|2|2|nobody|2|560|560|2|saves|120000..400000|Enter"
    ),
  ]

  /// Each prompt names the keys that it takes, and takes those that it names.
  @Test(arguments: prompts)
  func listsTheKeysThatItTakes(_ name: String, _ script: String) async {
    let start = await Session(typing: script)
    let prompt = InterviewPrompt(for: start.interview, suggestedTitle: nil)
    let reasons = prompt.unavailable
    let refusals =
      [reasons.note, reasons.evidence, reasons.unknown, reasons.notApplicable].compactMap(\.self)
      + ["Nothing was asked before this."]
    // Where words are typed, other letters are words.
    let letters =
      ["b", "?", "n", "e", "u", "x", "s"] + (prompt.freeText == nil ? ["c", "a", "l"] : [])
    for letter in letters {
      let session = await Session(
        typing: script.isEmpty ? letter : script + "|" + letter, columns: 200)
      let said = session.screen.components(separatedBy: "\n\(prompt.label)\(letter)\n").last ?? ""
      let isRefused =
        said.contains("is not an answer here.") || refusals.contains { said.hasPrefix($0) }
      #expect(
        prompt.keys.contains { $0.letter == letter } == !isRefused,
        "\(letter) at \(name): \(said.prefix(200))")
    }
    #expect(prompt.accepted.hasSuffix("or \(prompt.keys.map(\.letter).joined(separator: ", "))."))
    // Letters of its own stand where the prompt says what to type.
    for own in prompt.letters {
      let told = prompt.now.joined(separator: " ") + " " + prompt.label
      #expect(told.split { !$0.isLetter }.contains { $0 == own.letter }, "\(told)")
    }
    if case .amount = prompt.freeText {
      // A numbered choice says it as well.
      let isChoice = prompt.choices.contains { $0.text == "Not known" }
      #expect(isChoice || prompt.text.joined().contains("u means"))
    }
    for columns in [40, 80, 200] {
      var screen = PromptScreen(PromptPage(prompt: prompt))
      screen.begin(prompt.label, isChoosing: true)
      let size = ScreenSize(columns: columns, rows: 24)
      let drawn = PromptDrawing(screen: screen, size: size, style: ScreenStyle()).drawn
      let status = (drawn.lines.last ?? []).map(\.text).joined()
      for key in prompt.keys {
        #expect(status.split(separator: " ").contains { $0 == key.letter }, "\(status)")
      }
    }
  }

  private static let toAsked = "T|Enter|1|nobody"
  private static let toRole = Session.toCheck + "|a|Support"
  private static let toKeeper = Session.toQuestions + "|3|2|9.6|5|2|300|2"
  private static let toSaving = toKeeper + "|nobody|2|560|2"

  /// The words of a choice choose it as its number does, also where a name may be typed.
  @Test(arguments: [
    ("T|Enter|1", "Nobody else", "2"), ("T|Enter|1", " nobody  ELSE.", "2"),
    ("T|Enter|1", "none", "2"), ("T|Enter", "nobody", "3"),
    ("T|Enter|1", "No one", "2"), ("T|Enter|1", "that’s all", "2"), ("T|Enter|1", "nob", "2"),
    ("T|Enter", "application developers", "1"), ("T|Enter", "DEVELOPERS", "1"),
    ("T|Enter", "infra; application developers", "2 1"),
    ("T|Enter", "Developers, Infrastructure", "1 and 2"),
    ("T|Enter|1", "infrastructure.", "1"),
    (toRole, "they only gain", "2"), (toRole, "They keep", "3"), (toRole, "only gain", "2"),
    (toAsked, "y", "1"), (toAsked, "NO", "2"), (toAsked, "only told", "2"),
    (toAsked, "don't know", "3"), (toAsked, "2.", "2"),
    (Session.toQuestions, "set up only", "2"), (Session.toQuestions, "Dai", "3"),
    (Session.toQuestions, "not known", "4"), (Session.toQuestions, "don't know", "4"),
    (Session.toQuestions + "|3", "About once a week", "2"),
    (Session.toQuestions + "|3", "once a w", "2"),
    (Session.toQuestions + "|3|2", "Nothing", "0"),
    (Session.toQuestions + "|3|2", "not known", "u"), (Session.toQuestions + "|3|2", "back", "b"),
    (toKeeper, "Application Developers", "1"), (toKeeper, "Nobody: no hours", "2"),
    (toKeeper, "none", "2"), (toKeeper, "unknown", "3"),
    (toSaving, "It saves", "2"), (toSaving, "costs more", "3"), (toSaving, "Nothing", "1"),
    (Session.toCheck, "title", "1"), (Session.toCheck, "add a group", "a"),
  ])
  func takesTheWordsOfAChoice(_ script: String, _ words: String, _ number: String) async {
    let byNumber = await Session(typing: script + "|" + number)
    let byWords = await Session(typing: script + "|" + words)
    #expect(byWords.interview.responses == byNumber.interview.responses)
    #expect(byWords.interview.review == byNumber.interview.review)
    #expect(byWords.interview.step != (await Session(typing: script)).interview.step)
  }

  @Test func saysWhichChoicesABeginningMayMean() async {
    let session = await Session(typing: Session.toQuestions + "|no|d|Da")
    expectSnapshot(session.screen(from: "\nQuestion 1,"), named: "beginnings.txt")
  }

  @Test func completesANameAndTakesItAsItIsInQuotationMarks() async {
    let session = await Session(
      typing: "T|Enter|Infra|b|2|\"Infra\", \"Nobody else\"|nobody|1|2")
    expectSnapshot(session.screen(from: "\nGroups of people"), named: "names.txt")
    #expect(session.interview.review.populations.map(\.title) == ["Infra", "Nobody else"])
  }

  @Test func asksWhetherANameThatIsNearlyAnothersIsMeant() async {
    let session = await Session(
      typing: "T|Enter|Aplication developers|?|Enter|Aplication developers|Enter"
        + "|Testers, Infrastracture|n|b|\"Infrastructur\"")
    expectSnapshot(session.screen(from: "\nBefore the questions, 3"), named: "near-names.txt")
    #expect(
      session.interview.review.populations.map(\.title) == [
        "Application developers", "Testers", "Infrastracture", "Infrastructur",
      ])
  }

  /// A list of which one entry is no group names nobody.
  @Test(arguments: ["Testers, 9", "Testers, nobody", "1, 2, b", "Testers, 3", "9, 1"])
  func takesAllOfAListOrNothing(_ list: String) async {
    let session = await Session(typing: "T|Enter|\(list)")
    #expect(session.interview.review.populations.isEmpty)
    #expect(session.screen.contains("is not an answer here. Choose one or several of 1 to 3"))
  }

  @Test func saysWhatToDoWithGroupsThatAreNamed() async {
    let session = await Session(typing: "T|Enter|1|b|nobody")
    #expect(session.screen.contains("Enter keeps those who are named; take out who does not"))
    #expect(session.interview.step == .groups(.affected))
  }

  @Test func namesNoGroupAfterNobody() async {
    let session = await Session(typing: "T|Enter|nobody|None|that's all")
    #expect(session.interview.review.populations.isEmpty)
    #expect(session.screen.contains("Somebody is always touched"))
  }

  @Test(arguments: prompts)
  func knowsEveryKey(_ name: String, _ script: String) async {
    var lines: [String] = []
    for key in ["b", "?", "n", "e", "u", "x", "Enter", "zzz9!", "99"] {
      let start = await Session(typing: script)
      let session = await Session(typing: script.isEmpty ? key : script + "|" + key)
      let typed = start.screen.count - Self.farewell(start.screen).count
      let said = session.screen.dropFirst(typed + (key == "Enter" ? 0 : key.count))
      let answer = said.split(separator: "\n").prefix { !$0.hasPrefix("Stopped") }
      lines.append("[\(key)]")
      lines += answer.prefix(4).map { "  \($0)" }
      #expect(!answer.isEmpty, "\(key) says nothing at \(name)")
    }
    expectSnapshot(
      lines.joined(separator: "\n") + "\n",
      named: "keys-\(name.replacingOccurrences(of: " ", with: "-")).txt")
  }

  private static func farewell(_ screen: String) -> Substring {
    guard let range = screen.range(of: "\nStopped", options: .backwards) else { return "" }
    return screen[range.lowerBound...]
  }

  @Test(arguments: prompts)
  func savesAndLeavesEverywhere(_ name: String, _ script: String) async {
    let session = await Session(typing: script.isEmpty ? "s" : script + "|s")
    guard case .left = session.outcome else {
      Issue.record("\(name) ended as \(session.outcome)")
      return
    }
    #expect(session.screen.contains("counterweight review runner-fleet.review.md\n"))
  }

  @Test func takesOptionKeysAndNumbersAlike() async {
    let byNumber = await Session(typing: Session.toQuestions + "|3|2|9.6|5")
    let byKey = await Session(
      typing:
        "Runner sizes as tags|One of four sizes.|developers|nobody|no|daily|WEEKLY|9.6|depends-on-content"
    )
    #expect(byNumber.interview.review == byKey.interview.review)
  }

  @Test func asksWhyItDoesNotApply() async {
    let session = await Session(
      typing: Session.toQuestions + "|x|Enter|?|because it is gone|b")
    expectSnapshot(session.screen(from: "\nQuestion 1,"), named: "not-applicable.txt")
    let answer = session.interview.review.answers["recurring-work"]
    #expect(answer?.choice == .notApplicable)
    #expect(answer?.note == "because it is gone")
  }

  @Test func takesNotesAndEvidence() async {
    let session = await Session(
      typing: Session.toQuestions + "|n|seen twice|e|7|3|CI log|3|b|n|-|e|Enter|Enter|Enter")
    expectSnapshot(session.screen(from: "\nQuestion 1,"), named: "notes.txt")
    let answer = session.interview.review.answers["recurring-work"]
    #expect(answer?.note == nil)
    #expect(answer?.grade == .sampled)
    #expect(answer?.evidence == "CI log")
  }

  @Test func readsFiguresBackBeforeTheyCount() async {
    let session = await Session(
      typing: Session.toQuestions
        + "|3|2|1.000|a lot|23..4|4 / 10 / 23|b|range|4|Enter|23|8|u|b|48 min/week|6 min/week|y|b|Enter"
    )
    expectSnapshot(session.screen(from: "\nFigure for"), named: "figures.txt")
  }

  @Test func takesCostsMoreWithoutAMinus() async {
    let script = Session.toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2"
    let session = await Session(typing: script + "|costs-more|-5|30000|b|b|1")
    expectSnapshot(session.screen(from: "\nMachine saving"), named: "costs-more.txt")
    #expect(session.interview.review.quantities[.machineSaving]?.value.entry?.text == "0")
  }

  @Test(
    arguments: [
      ("120000..400000|Enter", "saves|120000..400000|Enter"), ("$90,000", "saves|90000"),
      ("$90k|Enter", "saves|90000"), ("about 90000 USD a year", "saves|90000"),
      ("saves 90000", "saves|90000"), ("costs: 30000|Enter", "costs-more|30000"),
      ("90000 less", "saves|90000"),
      ("-30000|Enter", "costs-more|30000"), ("costs 30000 more|Enter", "costs-more|30000"),
      ("costs more 20k..60k|y", "costs-more|20000..60000|y"), ("0", "none"), ("0 USD", "none"),
      ("range|4000|9000|Enter", "saves|4000..9000|Enter"), ("-30000|40000", "saves|40000"),
      ("3|4000", "costs-more|4000"), ("n|as billed|90000", "n|as billed|saves|90000"),
    ])
  func takesTheSavingInOneLine(_ typed: String, _ inTwo: String) async {
    let one = await Session(typing: Self.toSaving + "|" + typed)
    let two = await Session(typing: Self.toSaving + "|" + inTwo)
    #expect(one.interview.responses == two.interview.responses)
    #expect(one.interview.review == two.interview.review)
    #expect(one.interview.review.quantities[.machineSaving] != nil)
  }

  @Test func readsTheSavingBackOnceAndGoesBackToIt() async {
    let session = await Session(
      typing: Self.toSaving + "|9|a lot|saves -5|saves 3000 more|costs 30000 more|Enter|b|b"
        + "|120000..400000|Enter|b|Enter")
    expectSnapshot(session.screen(from: "\nMachine saving"), named: "saving-at-once.txt")
  }

  @Test func offersTheCostOfAnotherGroupsDayByEnter() async {
    let script = "T|Enter|1, Support|nobody|2|2|3|2|9.6|9.6|5|2|300|40|2|nobody|2|560"
    let typed = await Session(typing: script + "|560")
    let taken = await Session(typing: script + "|Enter")
    #expect(taken.interview.responses == typed.interview.responses)
    #expect(
      taken.screen.contains("Enter takes $560 a person-day, as for Application developers."))
    #expect(taken.interview.review.populations.allSatisfy { $0.quantities[.dayCost] != nil })
  }

  @Test(arguments: [("once in a week", "2, About once a week"), ("with every set-up", nil)])
  func asksWhetherTheNearestAnswerIsMeant(_ words: String, _ meant: String?) async {
    let script = Session.toQuestions + "|3"
    let session = await Session(typing: script + "|" + words)
    let before = await Session(typing: script)
    #expect(session.interview.responses == before.interview.responses)
    let question = meant.map { "\(words) is not an answer here. Do you mean \($0)?" }
    #expect(session.screen.contains(question ?? "is not an answer here. Choose"))
  }

  @Test func namesChangesAndTakesOutGroups() async {
    let session = await Session(
      typing:
        "T|Enter|1, 1|b|Testers, 1|Testers|b|3|Enter|1, 7|1, Zoo keepers|maybe|3|1|b|b|b|b")
    expectSnapshot(session.screen, named: "groups.txt")
  }

  @Test func changesAnswersFromTheList() async {
    let session = await Session(
      typing: Session.toCheck + "|6|1|l|a|Support|1|u|u|u|u|u|u|u|Enter|n|c")
    expectSnapshot(session.screen(from: "\nCheck your answers.\nThe prop"), named: "check.txt")
  }
}
