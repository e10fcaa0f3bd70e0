import Assessment

extension ReviewPageMaking {
  /// The other quantities with what holds for them now.
  var rest: ReviewPage {
    var page = ReviewPage(
      position: position("Other figures", toGo), heading: "These hold unless you change them")
    page.sections = [
      ReviewPage.Section(heading: "", lines: interview.otherQuantities.compactMap(line))
    ]
    page.help = [
      "These figures have defaults that fit most proposals. Each is a line of the report\u{2019}s "
        + "assumptions; change those that you know better."
    ]
    page.buttons = [ReviewPage.Button(action: .proceed, text: "Continue with these")]
    return page
  }

  /// All answers, to be checked.
  var check: ReviewPage {
    var page = ReviewPage(position: "Before the result", heading: "Check your answers")
    page.intro = leftOut
    page.sections = interview.sheet.map { section in
      ReviewPage.Section(heading: heading(of: section.topic), lines: section.steps.compactMap(line))
    }
    page.buttons = [
      ReviewPage.Button(action: .confirm, text: "All of it is right: show the result"),
      ReviewPage.Button(action: .addGroup, text: "Add a group"),
    ]
    return page
  }

  private func line(_ step: Interview.Step) -> ReviewPage.Line? {
    guard let word = interview.word(for: step) else { return nil }
    let added = labels.added(to: step)
    return ReviewPage.Line(
      label: labels.name(of: step),
      text: labels.answer(to: step) + (added.isEmpty ? "" : " (\(added))"),
      action: .change(word))
  }

  private func heading(of topic: Interview.SheetSection.Topic) -> String {
    switch topic {
    case .proposal: "The proposal"
    case .lens(let id): labels.lens(id)
    case .otherQuantities: "Other figures"
    }
  }

  /// What the list does not show, and why.
  private var leftOut: [String] {
    let leftOut = interview.leftOut
    var lines: [String] = []
    if !leftOut.skipped.isEmpty {
      let count = ReviewSentences.counted(leftOut.skipped.count, "question")
      lines.append("Not needed after these answers: \(count).")
    }
    if !leftOut.notAsked.isEmpty {
      let count = ReviewSentences.counted(leftOut.notAsked.count, "question")
      lines.append("Not asked in a quick review: \(count).")
    }
    return lines
  }
}
