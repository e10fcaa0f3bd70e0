import Assessment
import KnowledgeBase
import Report

extension ReviewPageMaking {
  func question(_ id: ArticleID) -> ReviewPage {
    guard let question = interview.catalog.question(id) else {
      return ReviewPage(position: "", heading: id.rawValue)
    }
    var page = asking(
      .question(id),
      position: position(
        InterviewSentences.place(of: id, in: interview), labels.lens(question.lens)))
    let ways =
      question.options.map { ($0.key, $0.text) } + [
        (Answer.Choice.unknown.key, InterviewLabels.notKnown),
        (Answer.Choice.notApplicable.key, "Does not apply (say why in the note)"),
      ]
    let answer = review.answers[id]
    let isSuspect = interview.state(of: id) == .suspect
    page.choices = choices(ways, answered: isSuspect ? nil : answer?.choice.key)
    page.addition = addition(
      withGrade: true, needsNote: typed?[.choice] == Answer.Choice.notApplicable.key)
    if let answer, isSuspect {
      page.intro = [
        InterviewSentences.suspicion(
          answer, to: question, number: nil, added: labels.added(to: .question(id)))
      ]
    }
    let bearings = labels.bearings(of: question)
    if !bearings.isEmpty { page.help.append("Bears on: \(bearings.joined(separator: ", ")).") }
    page.more = address(id)
    return page
  }
}
