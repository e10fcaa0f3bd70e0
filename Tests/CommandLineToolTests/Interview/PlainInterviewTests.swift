import Assessment
import CommandLineTool
import Foundation
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// The interview as people see it: whole screens.
struct PlainInterviewTests {
  @Test func holdsAWholeInterview() async {
    let session = await Session(
      typing: Session.toCheck + "|1|Enter|c", suggestedTitle: "Runner fleet")
    expectSnapshot(session.screen, named: "whole.txt")
    guard case .finished(let account) = session.outcome else {
      Issue.record("ended as \(session.outcome)")
      return
    }
    #expect(account.answers == 7)
    #expect(account.unsaved == nil)
    #expect(account.review.quantities[.machineSaving]?.value.entry?.text == "120000..400000")
  }

  @Test func explainsAndRefusesAsDocumented() async {
    let session = await Session(typing: Session.toQuestions + "|3|2|9.6|?|8")
    expectSnapshot(session.screen(from: "\nQuestion 3"), named: "question-help.txt")
  }

  @Test func goesOnWhereItStopped() async {
    let first = await Session(typing: Session.toQuestions + "|3|2", then: .interrupted(.interrupt))
    #expect(
      first.screen.hasSuffix(
        "^C\nStopped after 2 answers. Saved in runner-fleet.review.md. "
          + "Go on with: counterweight review runner-fleet.review.md\n"))
    guard case .interrupted(.interrupt, let account) = first.outcome else {
      Issue.record("ended as \(first.outcome)")
      return
    }
    let second = await Session(account.review, typing: "48 min/week|Enter|b|Enter")
    expectSnapshot(second.screen, named: "resumed.txt")
  }

  @Test func replansWithAWord() async {
    let session = await Session(
      typing: Session.toQuestions + "|3|2|9.6|5|b|b|b|b|2|b|3")
    expectSnapshot(session.screen(from: "\nQuestion 4"), named: "replanned.txt")
  }

  @Test func asksSuspectAnswersAgain() async {
    let before = await Session(typing: Session.toQuestions + "|3|2|9.6|5")
    var review = before.interview.review
    review.answers["recurring-work"]?.fingerprint = "0000000000000000"
    review.answers["frequency"] = Answer(.option("fortnightly"), fingerprint: "0000000000000000")
    let session = await Session(review, typing: "Enter|3|2")
    expectSnapshot(session.screen, named: "suspect.txt")
  }

  @Test func namesWhatAQuickReviewLeavesOut() async {
    let session = await Session(
      Review(title: "Runner sizes as tags", scope: .core),
      typing: "Enter|1|nobody|2|1|none|why not|u|u|c")
    expectSnapshot(session.screen, named: "quick.txt")
  }

  @Test(arguments: [40, 41, 80, 200, nil] as [Int?])
  func keepsToTheWidth(_ columns: Int?) async {
    let session = await Session(
      typing: Session.toQuestions + "|?|3|2|?|48 min/week|Enter|?|8|x|b|n|b|e|b", columns: columns)
    let width = columns ?? 80
    for line in session.screen.split(separator: "\n") where !line.contains("Go on with") {
      #expect(line.count <= width || !line.contains(" "), "\(line.count) columns: \(line)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(25))
  func survivesWhateverIsTyped(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let words = [
      "1", "2", "3", "4", "9", "0", "-1", "b", "b", "?", "n", "e", "u", "x", "s ", "c", "a", "l",
      "",
      "", "range", "1.000", "4..23", "2%", "unknown", "n-a", "E2", "-", "Testers", "none", "saves",
      "\u{1B}[A", "\u{0}", "漢字のグループ", String(repeating: "ä", count: 300), "999999999999999999999",
    ]
    let events = (0..<200).map { _ -> TerminalEvent in
      switch Int.random(in: 0..<30, using: &random) {
      case 0: .unreadable
      case 1: .tooLong
      case 2: .resumed
      case 3: .line(random.text(.unicode, pieces: 6).replacing("\n", with: " "))
      default: .line(random.pick(words.filter { $0 != "s " }))
      }
    }
    let session = await Session(Review(title: ""), events: events)
    let replayed = try? Interview.replaying(
      session.interview.responses, on: Review(title: ""), in: session.interview.catalog)
    #expect(replayed == session.interview)
  }
}
