import Assessment
import Report

extension InterviewPromptMaking {
  /// The other quantities with what holds for them now.
  var rest: InterviewPrompt {
    var prompt = InterviewPrompt(
      heading: "Other figures. \(toGo)".trimmingBlanks,
      text: asked.map { "\($0). Type a number to change one." })
    prompt.choices = interview.otherQuantities.map { step in
      InterviewPrompt.Choice(
        key: nil, text: "\(labels.name(of: step)): \(labels.answer(to: step))",
        action: .respond(.change(step)))
    }
    prompt.now = ["Enter goes on."]
    prompt.enter = .proceed
    let first = "Choose a figure by its number first."
    prompt.unavailable = InterviewPrompt.Unavailable(
      note: first, evidence: first, unknown: first, notApplicable: first)
    prompt.help = reasons
    return prompt
  }

  /// All answers, to be checked.
  var check: InterviewPrompt {
    var prompt = InterviewPrompt(heading: "Check your answers.", text: [])
    prompt.choices = interview.sheet.flatMap(\.steps).map { step in
      InterviewPrompt.Choice(key: nil, text: line(step), action: .respond(.change(step)))
    }
    prompt.letters = [
      ("c", "confirm", .respond(.confirm)), ("a", "add a group", .respond(.change(.group(nil)))),
      ("l", "list", .list),
    ]
    prompt.now =
      InterviewSentences.leftOut(interview)
      + ["Type a number to change an answer, a to add a group, l to list, c to confirm."]
    prompt.label = "Number, c, a or l: "
    let first = "Choose an answer by its number first."
    prompt.unavailable = InterviewPrompt.Unavailable(
      note: first, evidence: first, unknown: first, notApplicable: first)
    prompt.help = [
      "The result is computed from these answers. A number goes to one of them, with what stands "
        + "there offered again; l prints the list once more; c confirms, and the report is written."
    ]
    return prompt
  }

  private func line(_ step: Interview.Step) -> String {
    let name = labels.name(of: step)
    return name + (name.hasSuffix("?") ? " " : ": ") + labels.answer(to: step)
  }

  /// The heading of each part of the list, by the number of its first line.
  static func headings(of interview: Interview) -> [Int: String] {
    let labels = InterviewLabels(interview: interview)
    var headings: [Int: String] = [:]
    var number = 1
    for section in interview.sheet {
      headings[number] = labels.heading(of: section.topic)
      number += section.steps.count
    }
    return headings
  }
}
