import Assessment
import Report

extension InterviewDialogue {
  /// Gives a response to the state machine, saves, and says what changed.
  ///
  /// - Returns: whether it was accepted.
  @discardableResult
  mutating func respond(_ response: Interview.Response, _ prompt: InterviewPrompt) -> Bool {
    let before = interview
    do {
      let change = try interview.respond(response)
      if response == .back {
        let withdrawn = log.takeBack(to: interview)
        if withdrawn.announcedSettled { isSettled = false }
        surface.withdraw(withdrawn.line)
      } else if interview.step != before.step || response.takesGroupOut {
        surface.retire(log.take(response, before: before, after: interview))
      }
      keep(interview.review)
      if let change {
        surface.remark(InterviewSentences.replanning(change, InterviewLabels(interview: interview)))
      }
      if interview.review != before.review { noticeWhetherSettled() }
      if interview.step != before.step || response == .back || response.takesGroupOut {
        shownStep = nil
      }
      return true
    } catch {
      say([InterviewSentences.refusal(error, accepted: prompt.accepted)])
      return false
    }
  }

  /// Saves a review that is not saved yet; says once that it does not work, and once that it does again.
  mutating func keep(_ review: Review) {
    guard review != saved else { return }
    do {
      let remarks = try save(review)
      saved = review
      if saveProblem != nil { say(["Saved again in \(file)."]) }
      saveProblem = nil
      say(remarks)
    } catch {
      let problem = "\(error)"
      if saveProblem != problem {
        say([
          "Not saved: \(problem) Your answers are kept in memory and saved with the next one, if "
            + "that can be saved."
        ])
      }
      saveProblem = problem
    }
  }

  /// Says where things stand when nothing more is read.
  mutating func stopped(_ stop: Stop) -> InterviewOutcome {
    surface.close(isInterrupted: true)
    keep(interview.review)
    let account = account
    if interview.hasUnsavedAnnotations {
      say(["A note or evidence for a question that has no answer yet is not saved."])
    }
    // One line however long: the command in it is there to be copied.
    surface.conclude(farewell(account, stop))
    switch stop {
    case .leave, .endOfInput: return .left(account)
    case .outOfTime: return .outOfTime(account)
    case .interrupted(let signal): return .interrupted(signal, account)
    }
  }

  private func farewell(_ account: InterviewAccount, _ stop: Stop) -> String {
    let count = account.answers
    let isOutOfTime = if case .outOfTime = stop { true } else { false }
    let stopped =
      isOutOfTime
      ? "Stopped in time, after \(InterviewSentences.counted(count, "answer"))."
      : count == 0
        ? "Stopped before the first question was answered."
        : "Stopped after \(InterviewSentences.counted(count, "answer"))."
    let command = "counterweight review \(ShellWord.quoted(file))"
    if let problem = account.unsaved {
      return "\(stopped) The last changes are not saved: \(problem) Go on with: \(command)"
    }
    let isNothing =
      !account.isChanged && interview.beginning.populations.isEmpty
      && interview.beginning.answers.isEmpty
    if isNothing { return "\(stopped) There was nothing to save. Begin again with: \(command)" }
    return "\(stopped) Saved in \(file). Go on with: \(command)"
  }
}

extension Interview.Response {
  /// Whether a group goes, so that even the same prompt offers other choices.
  fileprivate var takesGroupOut: Bool {
    if case .removeGroup = self { true } else { false }
  }
}
