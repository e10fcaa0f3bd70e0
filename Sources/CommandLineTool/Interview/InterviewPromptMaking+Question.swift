import Assessment
import KnowledgeBase
import Report

extension InterviewPromptMaking {
  func question(_ id: ArticleID) -> InterviewPrompt {
    guard let question = interview.catalog.question(id) else {
      return InterviewPrompt(heading: "", text: [])
    }
    var prompt = InterviewPrompt(
      heading: "\(InterviewSentences.place(of: id, in: interview)). \(labels.lens(question.lens)).",
      text: [question.title])
    prompt.detail = detail
    prompt.choices =
      question.options.map { option in
        InterviewPrompt.Choice(
          key: option.key, text: option.text, action: .respond(.choose(.option(option.key))),
          explanation: meaning(of: option, to: question))
      } + [
        InterviewPrompt.Choice(
          key: Answer.Choice.unknown.key, text: InterviewLabels.notKnown,
          action: .respond(.choose(.unknown)),
          explanation: "Counts as every answer at once, and becomes an action in the report.",
          others: ChoiceWords.notKnown),
        InterviewPrompt.Choice(
          key: Answer.Choice.notApplicable.key, text: InterviewLabels.doesNotApply,
          action: .notApplicable,
          explanation: "Asks for the reason; counts as no toil, and the report lists it.",
          others: ChoiceWords.notApplicable),
      ]
    prompt.now = now(question)
    prompt.enter = keepsOnEnter
    prompt.unknown = .choose(.unknown)
    prompt.help = help(question)
    return prompt
  }

  /// What is meant by the question.
  private var detail: [String] { [task?.remark].compactMap(\.self) }

  /// What an answer means, in a line: its place on the scale, and what it says or speaks for and against.
  private func meaning(of option: Option, to question: Question) -> String {
    let level =
      "Level \(option.level) of 4: \(question.questionClass.meaning(ofLevel: option.level))"
    if let saying = option.saying { return "\(level). \(saying)" }
    let parts = [Evidence.Direction.for, .against].compactMap { direction -> String? in
      let named = option.evidence.filter { $0.direction == direction }.map { evidence in
        interview.catalog.article(evidence.antipattern)?.title ?? evidence.antipattern.rawValue
      }
      return named.isEmpty ? nil : "\(direction.rawValue) \(named.joined(separator: ", "))"
    }
    return parts.isEmpty ? "\(level)." : "\(level). Speaks \(parts.joined(separator: "; "))."
  }

  private func now(_ question: Question) -> [String] {
    let added = labels.added(to: .question(question.id))
    guard let answer = review.answers[question.id] else {
      return added.isEmpty ? [] : ["Kept for your answer: \(added)."]
    }
    let number: Int? =
      switch answer.choice {
      case .option(let key): question.options.firstIndex { $0.key == key }.map { $0 + 1 }
      case .unknown: question.options.count + 1
      case .notApplicable: question.options.count + 2
      }
    guard case .suspect = interview.state(of: question.id) else {
      let words = labels.answer(to: .question(question.id))
      return kept("\(number.map { "\($0). " } ?? "")\(words)")
    }
    return [
      InterviewSentences.suspicion(answer, to: question, number: number, added: added)
    ]
  }

  private func help(_ question: Question) -> [String] {
    var help = detail.map { "What is meant: \($0)" } + reasons
    help.append("The answers with their keys, from 0 (no toil) to 4 (most):")
    for (place, option) in question.options.enumerated() {
      help.append("\(place + 1). \(option.key) (\(option.level)): \(option.text)")
    }
    let bearings = labels.bearings(of: question)
    if !bearings.isEmpty { help.append("Bears on: \(bearings.joined(separator: ", ")).") }
    help.append("More: counterweight explain \(question.id)")
    return help
  }
}
