import Assessment
import Report

extension InterviewLabels {
  /// The name of what is asked once all groups were named.
  static let otherGroups = "Other groups"

  /// What stays on the screen of a step that was answered: its name and the answer.
  ///
  /// - Parameters:
  ///   - response: what was said.
  ///   - before: the interview before it.
  /// - Returns: nil where nothing was answered.
  func line(for response: Interview.Response, since before: Interview) -> AnsweredLine? {
    switch response {
    case .back, .change, .note, .evidence: return nil
    case .confirm: return AnsweredLine(name: "Answers", answer: "confirmed")
    case .noMoreGroups: return AnsweredLine(name: Self.otherGroups, answer: Self.nobodyElse)
    case .group(let name): return AnsweredLine(name: "Group", answer: name)
    case .removeGroup(let id):
      return AnsweredLine(
        name: "Group taken out", answer: InterviewLabels(interview: before).group(id))
    case .direction(let direction) where direction != .none:
      return AnsweredLine(
        name: name(of: before.step), answer: Self.word(direction))
    case .keeper(let keeper): return AnsweredLine(name: name(of: .keeper), answer: words(keeper))
    default: return AnsweredLine(name: name(of: before.step), answer: answer(to: before.step))
    }
  }

  private func words(_ keeper: Interview.Keeper) -> String {
    switch keeper {
    case .group(let id): group(id)
    case .newGroup(let name): name
    case .nobody: "Nobody"
    case .unknown: Self.notKnown
    }
  }
}
