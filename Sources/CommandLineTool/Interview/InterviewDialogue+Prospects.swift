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
    switch InterviewRemarks.standing(of: interview) {
    case .nothingToSay: break
    case .open:
      if isSettled { surface.remark([InterviewRemarks.notSettled]) }
      isSettled = false
    case .settled(let evaluation):
      guard !isSettled else { return }
      isSettled = true
      log.noteSettled()
      surface.remark(
        InterviewRemarks.settled(evaluation, interview.catalog)
          + [InterviewRemarks.mayStop("s saves and leaves with this result")])
    }
  }
}
