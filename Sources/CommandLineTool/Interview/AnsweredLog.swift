import Assessment
import Report

/// What stays on the screen of the prompts that were answered: each answer once, or marked as changed.
///
/// Prompts are known by their word in the interview, which names groups by their place, so that a group
/// with another name is the same one.
struct AnsweredLog {
  /// The lines that stand, by their prompts.
  private var standing: [String: AnsweredLine] = [:]

  /// The prompts whose lines were taken back and that were not answered since, the last one last.
  private var withdrawn: [String] = []

  /// The prompt with whose answer it was said that the verdict is settled.
  private var settledAt: String?

  /// The prompt that was answered last.
  private var last: String?

  /// Takes a response that moved the interview on.
  ///
  /// - Returns: the lines to be printed: the answer, and those answers that were taken back on the way to
  ///   it and hold on.
  mutating func take(
    _ response: Interview.Response, before: Interview, after: Interview
  ) -> [AnsweredLine] {
    let labels = InterviewLabels(interview: after)
    guard let key = Self.key(for: response, before, after),
      let line = labels.line(for: response, since: before)
    else { return [] }
    if case .removeGroup = response {
      forgetGroups()
      return [line]
    }
    last = key
    withdrawn.removeAll { $0 == key }
    var lines: [AnsweredLine] = []
    if let old = standing[key] {
      if old.answer != line.answer {
        lines.append(AnsweredLine(name: line.name, answer: line.answer, isChanged: true))
      }
    } else {
      lines.append(line)
    }
    standing[key] = lines.first ?? standing[key]
    return lines + restored(after, labels)
  }

  /// Takes back the line of the prompt to which an interview went back.
  ///
  /// - Returns: the line, if one stands, and whether what followed from it was that the verdict is settled.
  mutating func takeBack(
    to interview: Interview
  ) -> (line: AnsweredLine?, announcedSettled: Bool) {
    guard let key = interview.word(for: interview.step) else { return (nil, false) }
    let line = standing.removeValue(forKey: key)
    if line != nil { withdrawn.append(key) }
    let announcedSettled = line != nil && settledAt == key
    if announcedSettled { settledAt = nil }
    return (line, announcedSettled)
  }

  /// Notes that the answer taken last settled the verdict, and that this was said.
  mutating func noteSettled() { settledAt = last }

  /// Lines that were taken back though their answers hold, in the order in which they were asked.
  private mutating func restored(
    _ interview: Interview, _ labels: InterviewLabels
  ) -> [AnsweredLine] {
    let current = interview.word(for: interview.step)
    var lines: [AnsweredLine] = []
    for key in withdrawn.reversed() where key != current {
      guard let step = interview.step(for: key), interview.isAnswered(step) else { continue }
      let answer = step == .group(nil) ? InterviewLabels.nobodyElse : labels.answer(to: step)
      let name = step == .group(nil) ? InterviewLabels.otherGroups : labels.name(of: step)
      let line = AnsweredLine(name: name, answer: answer)
      standing[key] = line
      lines.append(line)
    }
    // Those that are not needed now may come back with the path.
    withdrawn.removeAll { standing[$0] != nil }
    return lines
  }

  /// The groups after the one that was taken out have other places now.
  private mutating func forgetGroups() {
    standing = standing.filter { !$0.key.contains("@") }
    withdrawn.removeAll { $0.contains("@") }
  }

  /// The word for the prompt that was answered; a group that was just named has one of its own.
  private static func key(
    for response: Interview.Response, _ before: Interview, _ after: Interview
  ) -> String? {
    if case .group = response, before.step == .group(nil) {
      return after.review.populations.last.flatMap { after.word(for: .group($0.id)) }
    }
    return before.word(for: before.step)
  }
}
