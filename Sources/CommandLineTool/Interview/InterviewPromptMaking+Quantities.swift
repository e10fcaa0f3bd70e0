import Assessment
import KnowledgeBase
import Quantities

extension InterviewPromptMaking {
  var saving: InterviewPrompt {
    let article = labels.article(.machineSaving)
    var prompt = InterviewPrompt(
      heading: heading(of: QuantityKey(.machineSaving)),
      text: [
        "\(labels.name(of: .saving)).",
        "What does it do to the cost of machines, licences and services? People's time is left out.",
      ])
    prompt.choices = [
      InterviewPrompt.Choice(key: "none", text: "Nothing", action: .respond(.direction(.none))),
      InterviewPrompt.Choice(key: "saves", text: "It saves", action: .respond(.direction(.saves))),
      InterviewPrompt.Choice(
        key: "costs-more", text: "It costs more", action: .respond(.direction(.costsMore))),
      InterviewPrompt.Choice(key: "unknown", text: "Not known", action: .respond(.amountUnknown)),
    ]
    prompt.now = kept(labels.answer(to: .saving))
    prompt.enter = keepsOnEnter
    prompt.unknown = .amountUnknown
    prompt.unavailable.notApplicable = "If it does not touch machines, choose 1."
    prompt.help = help(QuantityKey(.machineSaving), article)
    return prompt
  }

  func quantity(_ key: QuantityKey) -> InterviewPrompt {
    let article = labels.article(key.quantity)
    var prompt = InterviewPrompt(
      heading: heading(of: key),
      text: ["\(article?.title ?? key.quantity.rawValue).", task(key, article)])
    // Where one number is all that is taken, the task says enough.
    if key.quantity.accepts.count > 1 { prompt.text.append(forms(of: key)) }
    prompt.label = "Figure: "
    prompt.freeText = .amount(key)
    prompt.enter = keepsOnEnter
    prompt.unknown = .amountUnknown
    prompt.unavailable.notApplicable =
      "A figure that does not apply is 0, or its default: type that, or u for not known."
    prompt.now = now(key)
    prompt.help = help(key, article)
    return prompt
  }

  private func heading(of key: QuantityKey) -> String {
    let whom = key.population.map(labels.group) ?? "the proposal"
    return "Figure for \(whom). \(toGo)\(lens(of: key).map { $0 + "." } ?? "")".trimmingBlanks
  }

  private func lens(of key: QuantityKey) -> String? {
    interview.catalog.questions
      .first { $0.quantities.contains(ArticleID(key.quantity.rawValue)) }
      .map { labels.lens($0.lens) }
  }

  private func task(_ key: QuantityKey, _ article: QuantityArticle?) -> String {
    switch (key.quantity, interview.savingDirection) {
    case (.machineSaving, .saves): "How much does it save a year, in \(review.currency)?"
    case (.machineSaving, .costsMore):
      "How much more does it cost a year, in \(review.currency)? Type it without a minus."
    default: article?.summary ?? key.quantity.rawValue
    }
  }

  private func now(_ key: QuantityKey) -> [String] {
    if interview.given(key) != nil { return kept(labels.answer(to: .quantity(key))) }
    let added = labels.added(to: .quantity(key))
    let waiting = added.isEmpty ? [] : ["Kept for your figure: \(added)."]
    guard let usual = labels.defaultAmount(of: key) else { return waiting }
    return ["Enter takes the default: \(usual)."] + waiting
  }

  private func help(_ key: QuantityKey, _ article: QuantityArticle?) -> [String] {
    var help: [String] = []
    if let article {
      if !article.whyAsk.isEmpty { help.append("Why we ask: \(article.whyAsk)") }
      if !article.example.isEmpty { help.append("For example: \(article.example)") }
    }
    help.append("\(forms(of: key)) u means that nobody knows it.")
    if key.quantity.accepts.contains(.range) {
      help.append(
        "Type \"range\" to be asked for the low end and the high end one after the other.")
    }
    help.append("More: counterweight explain \(key.quantity.rawValue)")
    return help
  }

  private func forms(of key: QuantityKey) -> String {
    switch (key.quantity, interview.savingDirection) {
    case (.machineSaving, .saves): "Write 220000, or 120000..400000 for a range."
    case (.machineSaving, .costsMore): "Write 30000, or 20000..60000 for a range."
    default: QuantityProblem(key.quantity, .empty).accepted
    }
  }
}
