import Assessment
import CommandLineTool
import TestSupport
import Testing

/// Nothing that was answered is lost, and what is not saved is said.
struct PlainInterviewSavingTests {
  private struct DiskFull: Error, CustomStringConvertible {
    var description: String { "No space is left on the disk for runner-fleet.review.md." }
  }

  /// Counts and keeps what is saved; fails on chosen calls.
  private final class Store {
    var reviews: [Review] = []
    var calls = 0
    let failing: Range<Int>

    init(failing: Range<Int> = 0..<0) { self.failing = failing }

    func save(_ review: Review) throws {
      calls += 1
      if failing.contains(calls) { throw DiskFull() }
      reviews.append(review)
    }
  }

  @Test func savesAfterEveryAnswer() async {
    let store = Store()
    let session = await Session(typing: Session.toQuestions + "|3|?|99|b|Enter", save: store.save)
    // Title, what would change, who has to do something, whether they were asked, and the question.
    #expect(store.reviews.count == 5)
    #expect(store.reviews.last == session.interview.review)
  }

  @Test func savesWhatIsConfirmedEvenIfNothingChanged() async {
    let before = await Session(typing: Session.toCheck + "|c")
    let store = Store()
    let session = await Session(before.interview.review, typing: "c", save: store.save)
    #expect(store.reviews == [before.interview.review])
    #expect(session.outcome.account.unsaved == nil)
    let full = Store(failing: 1..<2)
    let unsaved = await Session(before.interview.review, typing: "c", save: full.save)
    #expect(unsaved.outcome.account.unsaved == DiskFull().description)
  }

  @Test func reportsAFullDiskOnceAndSavesWithTheNextAnswer() async {
    let store = Store(failing: 5..<7)
    let session = await Session(typing: Session.toQuestions + "|3|2|9.6|5", save: store.save)
    expectSnapshot(session.screen(from: "\nQuestion 1,"), named: "disk-full.txt")
    #expect(store.reviews.last == session.interview.review)
    #expect(session.outcome.account.unsaved == nil)
  }

  @Test func saysWhatIsNotSavedWhenLeaving() async {
    let store = Store(failing: 5..<100)
    let session = await Session(
      typing: Session.toQuestions + "|3|2", then: .interrupted(.terminate), save: store.save)
    #expect(session.outcome.account.unsaved == DiskFull().description)
    #expect(
      session.screen.hasSuffix(
        "Stopped after 2 answers. The last changes are not saved: \(DiskFull()) "
          + "Go on with: counterweight review runner-fleet.review.md\n"))
    guard case .interrupted(.terminate, _) = session.outcome else {
      Issue.record("ended as \(session.outcome)")
      return
    }
    #expect(Interruption.terminate.exitStatus == 143)
    #expect(Interruption.hangUp.exitStatus == 129)
    #expect(Interruption.interrupt.exitStatus == 130)
  }

  @Test func savesNothingWhereNothingWasAnswered() async {
    let store = Store()
    let session = await Session(typing: "", then: .interrupted(.interrupt), save: store.save)
    #expect(store.calls == 0)
    #expect(!session.outcome.account.isChanged)
    #expect(
      session.screen.hasSuffix(
        "Stopped before the first question was answered. There was nothing to save. "
          + "Begin again with: counterweight review runner-fleet.review.md\n"))
  }

  @Test func quotesTheFileInTheCommand() async {
    let session = await Session(
      typing: Session.toQuestions, file: "it's my review.md")
    #expect(session.screen.hasSuffix(#"counterweight review 'it'\''s my review.md'"# + "\n"))
  }

  @Test func saysThatANoteWithoutAnswerIsNotSaved() async {
    let session = await Session(typing: Session.toQuestions + "|n|to be remembered|s")
    #expect(session.screen.contains("A note or evidence for a question that has no answer yet"))
  }

  @Test func asksAgainForLinesThatCannotBeRead() async {
    let session = await Session(
      Review(title: "T"), events: [.line(""), .unreadable, .tooLong, .resumed, .line("1")])
    expectSnapshot(session.screen(from: "\nGroups of people"), named: "unreadable.txt")
  }

  @Test func leavesOutWhatWouldDisturbARecord() async {
    let session = await Session(
      Review(title: ""), events: [.line("Runner\u{1B}[31m \u{202E}sizes\tas\u{0} tags")])
    #expect(session.interview.review.title == "Runner[31m sizes as tags")
  }
}
