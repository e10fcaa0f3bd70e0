import Assessment
import KnowledgeBase

extension ReviewPageMaking {
  func question(_ id: ArticleID) -> ReviewPage {
    guard let question = interview.catalog.question(id) else {
      return ReviewPage(position: "", heading: id.rawValue)
    }
    var page = ReviewPage(
      position: position(number, labels.lens(question.lens)), heading: question.title)
    let ways =
      question.options.map { ($0.key, $0.text) } + [
        (Answer.Choice.unknown.key, ReviewLabels.notKnown),
        (Answer.Choice.notApplicable.key, "Does not apply (say why in the note)"),
      ]
    let answer = review.answers[id]
    let isSuspect = interview.state(of: id) == .suspect
    page.choices = choices(ways, answered: isSuspect ? nil : answer?.choice.key)
    page.addition = addition(
      withGrade: true, needsNote: typed?[.choice] == Answer.Choice.notApplicable.key)
    if let answer, isSuspect { page.intro = [suspicion(answer, question)] }
    page.help = help(question)
    page.more = address(id)
    return page
  }

  private var number: String {
    let progress = interview.progress
    let number = "Question \(progress.number ?? 1)"
    let toGo = ReviewSentences.toGo(progress)
    if toGo.isEmpty, case .question(let id) = interview.step,
      [.open, .suspect].contains(interview.state(of: id))
    {
      return "\(number), the last one"
    }
    return toGo.isEmpty ? number : "\(number), \(toGo)"
  }

  private func suspicion(_ answer: Answer, _ question: Question) -> String {
    let words: String? =
      switch answer.choice {
      case .option(let key): question.option(key)?.text
      case .unknown: ReviewLabels.notKnown
      case .notApplicable: ReviewLabels.doesNotApply
      }
    guard let words else {
      return
        "This question changed since it was answered, and \u{201C}\(answer.choice.key)\u{201D} "
        + "is not among its answers any more: choose again. Until then it is kept and not counted."
    }
    return "This question changed since it was answered with \u{201C}\(words)\u{201D}. Read it "
      + "again: the same answer confirms it, another one changes it."
  }

  private func help(_ question: Question) -> [String] {
    var help: [String] = []
    if !question.summary.isEmpty { help.append("What is meant: \(question.summary)") }
    if !question.whyAsk.isEmpty { help.append("Why it is asked: \(question.whyAsk)") }
    if !question.example.isEmpty { help.append("For example: \(question.example)") }
    let bearings = bearsOn(question)
    if !bearings.isEmpty { help.append("It bears on: \(bearings.joined(separator: ", ")).") }
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
