import Assessment
import Report

extension InterviewDialogue {
  /// What an answer to the current step can still change.
  var worth: [String] {
    guard let evaluation = interview.evaluation else { return [] }
    return InterviewRemarks.worth(of: interview.step, evaluation, interview.catalog)
  }

  /// Says once that the verdict is settled, with the offer to stop, and once that it no longer is.
  mutating func noticeWhetherSettled() {
    // Before the first answer, and when there is nothing left to spare, nobody needs to know.
    guard interview.answeredCount > 0, interview.isAsking, let evaluation = interview.evaluation,
      let settledness = try? Settledness(of: evaluation)
    else { return }
    let wasSettled = isSettled
    isSettled = settledness.isSettled
    guard isSettled != wasSettled else { return }
    guard isSettled else { return say(["The verdict is not settled any more."]) }
    say(
      InterviewRemarks.settled(evaluation, interview.catalog) + [
        "You may stop here: s saves and leaves with this result. What is asked from now on adds to the "
          + "findings and to what the report can name."
      ])
  }
}
