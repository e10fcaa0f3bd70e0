import Assessment
import CommandLineTool
import Foundation
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Every key on every kind of prompt does something sensible or says why not.
struct PlainInterviewKeyTests {
  /// Scripts that lead to each kind of prompt.
  static let prompts: [(name: String, script: String)] = [
    ("title", ""), ("proposal", "T"),
    ("group", "T|Enter"), ("role", "T|Enter|1"), ("asked", "T|Enter|1|1"),
    ("one more group", "T|Enter|1|1|2"),
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
  ]

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
        "Runner sizes as tags|One of four sizes.|developers|affected|no|nobody|daily|WEEKLY|9.6|depends-on-content"
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
        + "|3|2|1.000|twelve|23..4|4..23|b|range|4|Enter|23|8|u|b|48 min/week|6 min/week|y|b|Enter")
    expectSnapshot(session.screen(from: "\nFigure for"), named: "figures.txt")
  }

  @Test func takesCostsMoreWithoutAMinus() async {
    let script = Session.toQuestions + "|3|2|9.6|5|2|300|2|nobody|2|560|2"
    let session = await Session(typing: script + "|costs-more|-5|30000|b|b|1")
    expectSnapshot(session.screen(from: "\nMachine saving"), named: "costs-more.txt")
    #expect(session.interview.review.quantities[.machineSaving]?.value.entry?.text == "0")
  }

  @Test func namesChangesAndTakesOutGroups() async {
    let session = await Session(
      typing:
        "T|Enter|1|b|Testers|1|2|Testers|2|3|y|3|Infrastructure people|3|1|b|b|b|remove|b"
        + "|nobody")
    expectSnapshot(session.screen, named: "groups.txt")
  }

  @Test func changesAnswersFromTheList() async {
    let session = await Session(
      typing: Session.toCheck + "|6|1|l|a|Support|1|u|u|u|u|u|u|u|Enter|n|c")
    expectSnapshot(session.screen(from: "\nCheck your answers.\nThe prop"), named: "check.txt")
  }
}
