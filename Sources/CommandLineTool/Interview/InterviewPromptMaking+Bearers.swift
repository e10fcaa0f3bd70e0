import Assessment
import Quantities
import Report

extension InterviewPromptMaking {
  /// Which group pays or gains an amount of the proposal as a whole.
  func bearer(of quantity: QuantityID) -> InterviewPrompt {
    let key = QuantityKey(quantity)
    var prompt = InterviewPrompt(
      heading: "Figure for the proposal. \(toGo)".trimmingBlanks,
      text: ["\(labels.name(of: key)): \(labels.amount(of: key))."] + asked)
    prompt.choices =
      review.populations.map { group in
        InterviewPrompt.Choice(
          key: group.id, text: group.title, action: .respond(.bearer(group.id)))
      } + [
        InterviewPrompt.Choice(
          key: "nobody", text: InterviewLabels.noneOfThem, action: .respond(.bearer(nil)),
          others: ChoiceWords.nobody.union(ChoiceWords.notKnown))
      ]
    prompt.now = kept(labels.answer(to: .bearer(quantity)))
    prompt.enter = keepsOnEnter
    prompt.unknown = .bearer(nil)
    prompt.unavailable = Self.withoutNotes(
      notApplicable: "If none of them does, choose \(prompt.choices.count).")
    prompt.help = reasons
    return prompt
  }
}
