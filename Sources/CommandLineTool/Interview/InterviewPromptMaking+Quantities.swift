import Assessment
import KnowledgeBase
import Quantities
import Report

extension InterviewPromptMaking {
  var saving: InterviewPrompt {
    var prompt = InterviewPrompt(
      heading: heading(of: QuantityKey(.machineSaving)),
      text: ["\(labels.name(of: .saving))."] + asked)
    prompt.choices =
      Interview.SavingDirection.allCases.map { direction in
        InterviewPrompt.Choice(
          key: direction == .costsMore ? "costs-more" : direction.rawValue,
          text: InterviewLabels.word(direction),
          action: .respond(.direction(direction)),
          others: direction == .none ? ["no", "0", "neither"] : [])
      } + [
        InterviewPrompt.Choice(
          key: "unknown", text: InterviewLabels.notKnown, action: .respond(.amountUnknown),
          others: ChoiceWords.notKnown)
      ]
    prompt.label = "Choose, or type the saving a year: "
    prompt.freeText = .amount(QuantityKey(.machineSaving))
    prompt.now = kept(labels.answer(to: .saving))
    prompt.enter = keepsOnEnter
    prompt.unknown = .amountUnknown
    prompt.unavailable.notApplicable = "If it does not touch machines, choose 1."
    prompt.help = help(QuantityKey(.machineSaving))
    return prompt
  }

  func quantity(_ key: QuantityKey) -> InterviewPrompt {
    var prompt = InterviewPrompt(
      heading: heading(of: key),
      text: ["\(labels.name(of: key))."] + asked)
    // Where one number is all that is taken, the task says enough of the forms.
    let forms = key.quantity.accepts.count > 1 ? [labels.forms(of: key)] : []
    prompt.text.append((forms + ["u means that nobody knows it."]).joined(separator: " "))
    prompt.label = "Figure: "
    prompt.freeText = .amount(key)
    prompt.enter =
      interview.suggestion.map { .amount($0.entry) } ?? keepsOnEnter
    prompt.unknown = .amountUnknown
    prompt.unavailable.notApplicable =
      "A figure that does not apply is 0, or its default: type that, or u for not known."
    prompt.now = now(key)
    prompt.help = help(key)
    return prompt
  }

  private func heading(of key: QuantityKey) -> String {
    let figure = InterviewSentences.figure(key, in: interview)
    return "\(figure). \(toGo)\(lens(of: key).map { $0 + "." } ?? "")".trimmingBlanks
  }

  private func lens(of key: QuantityKey) -> String? {
    interview.catalog.questions
      .first { $0.quantities.contains(ArticleID(key.quantity.rawValue)) }
      .map { labels.lens($0.lens) }
  }

  private func now(_ key: QuantityKey) -> [String] {
    if interview.given(key) != nil { return kept(labels.answer(to: .quantity(key))) }
    let added = labels.added(to: .quantity(key))
    let waiting = added.isEmpty ? [] : ["Kept for your figure: \(added)."]
    if let suggestion = interview.suggestion {
      let amount = labels.readBack(suggestion.entry, of: key.population)
      return ["Enter takes \(amount), as for \(labels.group(suggestion.group))."] + waiting
    }
    guard let usual = labels.defaultAmount(of: key) else { return waiting }
    return ["Enter takes the default: \(usual)."] + waiting
  }

  private func help(_ key: QuantityKey) -> [String] {
    var help = reasons + [labels.forms(of: key)]
    if key.quantity.accepts.contains(.range) {
      help.append(
        "Type \"range\" to be asked for the low end and the high end one after the other.")
    }
    help.append("More: counterweight explain \(key.quantity.rawValue)")
    return help
  }
}
