import Assessment
import Quantities

extension InterviewPromptMaking {
  /// Which group pays or gains an amount of the proposal as a whole.
  func bearer(of quantity: QuantityID) -> InterviewPrompt {
    let key = QuantityKey(quantity)
    let pays = interview.bearing(of: quantity) == .pays
    var prompt = InterviewPrompt(
      heading: "Figure for the proposal. \(toGo)".trimmingBlanks,
      text: [
        "\(labels.name(of: key)): \(labels.amount(of: key)).",
        pays ? "Which group pays for it?" : "Which group gains it?",
      ])
    prompt.choices =
      review.populations.map { group in
        InterviewPrompt.Choice(
          key: group.id, text: group.title, action: .respond(.bearer(group.id)))
      } + [
        InterviewPrompt.Choice(
          key: "nobody", text: "None of them, or not known", action: .respond(.bearer(nil)))
      ]
    prompt.now = kept(labels.answer(to: .bearer(quantity)))
    prompt.enter = keepsOnEnter
    prompt.unknown = .bearer(nil)
    prompt.unavailable = InterviewPrompt.Unavailable(
      note: Self.belongsElsewhere, evidence: Self.belongsElsewhere,
      notApplicable: "If none of them does, choose \(prompt.choices.count).")
    prompt.help = [
      "Why we ask: those who gain and those who pay are often not the same people. Where a group "
        + "pays, gains nothing and was not asked, the report says so.",
      pays
        ? "Name the group whose budget it comes from, not the one that does the work."
        : "Name the group whose budget it relieves.",
    ]
    return prompt
  }
}
