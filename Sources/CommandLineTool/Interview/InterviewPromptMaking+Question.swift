import Assessment
import KnowledgeBase

extension InterviewPromptMaking {
  func question(_ id: ArticleID) -> InterviewPrompt {
    guard let question = interview.catalog.question(id) else {
      return InterviewPrompt(heading: "", text: [])
    }
    var prompt = InterviewPrompt(
      heading: "\(place(of: id)). \(labels.lens(question.lens)).", text: [question.title])
    prompt.choices =
      question.options.map { option in
        InterviewPrompt.Choice(
          key: option.key, text: option.text, action: .respond(.choose(.option(option.key))),
          explanation: meaning(of: option))
      } + [
        InterviewPrompt.Choice(
          key: Answer.Choice.unknown.key, text: "Not known", action: .respond(.choose(.unknown)),
          explanation: "Counts as every answer at once, and becomes an action in the report."),
        InterviewPrompt.Choice(
          key: Answer.Choice.notApplicable.key, text: "Does not apply", action: .notApplicable,
          explanation: "Asks for the reason; counts as no toil, and the report lists it."),
      ]
    prompt.now = now(question)
    prompt.enter = keepsOnEnter
    prompt.unknown = .choose(.unknown)
    prompt.help = help(question)
    return prompt
  }

  /// What an answer means, in a line: its place on the scale, and what it says or speaks for.
  private func meaning(of option: Option) -> String {
    let level = "Level \(option.level) of 4"
    if let saying = option.saying { return "\(level). \(saying)" }
    let named = option.evidence.filter { $0.direction == .for }.map { evidence in
      interview.catalog.article(evidence.antipattern)?.title ?? evidence.antipattern.rawValue
    }
    return named.isEmpty ? "\(level)." : "\(level); speaks for \(named.joined(separator: ", "))."
  }

  private func place(of id: ArticleID) -> String {
    let progress = interview.progress
    let number = progress.number ?? 1
    guard progress.toGo > 0 else {
      let isOpen = [.open, .suspect].contains(interview.state(of: id))
      return isOpen ? "Question \(number), the last one" : "Question \(number)"
    }
    return "Question \(number), \(progress.isCertain ? "" : "about ")\(progress.toGo) to go"
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
    let addition = added.isEmpty ? "" : " (\(added))"
    guard case .suspect = interview.state(of: question.id) else {
      let words = labels.plainAnswer(to: .question(question.id))
      return kept("\(number.map { "\($0). " } ?? "")\(words)\(addition)")
    }
    guard let number else {
      return [
        "This question changed since it was answered. \"\(answer.choice.key)\"\(addition) is not "
          + "among its answers any more; choose again. Until then it is kept and not counted."
      ]
    }
    return [
      "This question changed since it was answered with \(number), "
        + "\(words(for: answer.choice, question)) (\(answer.choice.key))\(addition). Read it again: "
        + "\(number) confirms that answer, another number changes it."
    ]
  }

  private func words(for choice: Answer.Choice, _ question: Question) -> String {
    switch choice {
    case .option(let key): question.option(key)?.text ?? key
    case .unknown: "Not known"
    case .notApplicable: "Does not apply"
    }
  }

  private func help(_ question: Question) -> [String] {
    var help: [String] = []
    if !question.summary.isEmpty { help.append("What is meant: \(question.summary)") }
    if !question.whyAsk.isEmpty { help.append("Why we ask: \(question.whyAsk)") }
    if !question.example.isEmpty { help.append("For example: \(question.example)") }
    help.append("The answers with their keys, from 0 (no toil) to 4 (most):")
    for (place, option) in question.options.enumerated() {
      help.append("\(place + 1). \(option.key) (\(option.level)): \(option.text)")
    }
    let bearings = bearsOn(question)
    if !bearings.isEmpty { help.append("Bears on: \(bearings.joined(separator: ", ")).") }
    help.append("More: counterweight explain \(question.id)")
    return help
  }

  /// The titles of the anti-patterns for or against which some answer speaks, each once.
  private func bearsOn(_ question: Question) -> [String] {
    var ids: [ArticleID] = []
    for evidence in question.options.flatMap(\.evidence) where !ids.contains(evidence.antipattern) {
      ids.append(evidence.antipattern)
    }
    return ids.map { interview.catalog.article($0)?.title ?? $0.rawValue }
  }
}
