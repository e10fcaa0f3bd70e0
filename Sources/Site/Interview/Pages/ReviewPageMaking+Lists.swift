import Assessment
import Report

extension ReviewPageMaking {
  /// The other quantities with what holds for them now.
  var rest: ReviewPage {
    var page = asking(.rest, position: position("Other figures", toGo))
    page.sections = [
      ReviewPage.Section(heading: "", lines: interview.otherQuantities.compactMap(line))
    ]
    page.buttons = [ReviewPage.Button(action: .proceed, text: "Continue with these")]
    return page
  }

  /// All answers, to be checked.
  var check: ReviewPage {
    var page = ReviewPage(position: "Before the result", heading: "Check your answers")
    page.intro = InterviewSentences.leftOut(interview)
    page.sections = interview.sheet.map { section in
      ReviewPage.Section(
        heading: labels.heading(of: section.topic), lines: section.steps.compactMap(line))
    }
    page.buttons = [
      ReviewPage.Button(action: .confirm, text: "All of it is right: show the result"),
      ReviewPage.Button(action: .addGroup, text: "Add a group"),
    ]
    let notAsked = interview.leftOut.notAsked.count
    if notAsked > 0 {
      let others = InterviewSentences.counted(notAsked, "question")
      page.buttons.append(
        ReviewPage.Button(action: .whole, text: "Go on with the other \(others)"))
    }
    return page
  }

  private func line(_ step: Interview.Step) -> ReviewPage.Line? {
    guard let word = interview.word(for: step) else { return nil }
    return ReviewPage.Line(
      label: labels.name(of: step), text: labels.answer(to: step), action: .change(word))
  }
}
