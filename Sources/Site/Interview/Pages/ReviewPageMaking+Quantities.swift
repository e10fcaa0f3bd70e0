import Assessment
import KnowledgeBase
import Quantities

extension ReviewPageMaking {
  var saving: ReviewPage {
    let key = QuantityKey(.machineSaving)
    var page = ReviewPage(
      position: heading(of: key),
      heading: "What does it do to the cost of machines, licences and services?")
    page.intro = ["People\u{2019}s time is left out."]
    let answered: String? =
      interview.given(key)?.value == .unknown
      ? Answer.Choice.unknown.key : interview.savingDirection?.rawValue
    page.choices = choices(
      [
        (Interview.SavingDirection.none.rawValue, "Nothing"),
        (Interview.SavingDirection.saves.rawValue, "It saves"),
        (Interview.SavingDirection.costsMore.rawValue, "It costs more"),
        (Answer.Choice.unknown.key, ReviewLabels.notKnown),
      ], answered: answered)
    page.addition = addition(withGrade: true)
    page.help = help(labels.article(.machineSaving))
    page.more = address(ArticleID(QuantityID.machineSaving.rawValue))
    return page
  }

  /// Which group pays or gains an amount of the proposal as a whole.
  func bearer(of quantity: QuantityID) -> ReviewPage {
    let gains = interview.bearing(of: quantity) == .gains
    var page = ReviewPage(
      position: heading(of: QuantityKey(quantity)),
      heading: gains ? "Which group gains it?" : "Which group pays for it?")
    page.intro = [
      "\(labels.name(of: QuantityKey(quantity))): \(labels.answer(to: .quantity(QuantityKey(quantity))))."
    ]
    let groups = review.populations.compactMap { group in
      interview.word(for: .role(group.id)).map { ($0, group.title) }
    }
    let stands = interview.bearer(of: quantity).flatMap { interview.word(for: .role($0)) }
    page.choices = choices(
      groups + [(ReviewChoice.nobody, "None of them, or not known")],
      answered: interview.canKeep ? stands ?? ReviewChoice.nobody : nil)
    page.help = [
      "Those who gain and those who pay are often not the same people. Where a group pays, gains "
        + "nothing and was not asked, the report says so.",
      gains
        ? "Name the group whose budget it relieves."
        : "Name the group whose budget it comes from, not the one that does the work.",
    ]
    return page
  }

  func quantity(_ key: QuantityKey) -> ReviewPage {
    let article = labels.article(key.quantity)
    var page = ReviewPage(
      position: heading(of: key), heading: article?.title ?? key.quantity.rawValue)
    page.intro = [task(key, article)]
    let given = interview.given(key)
    let stands = key.quantity == .machineSaving ? nil : given?.value.entry?.text
    page.input = ReviewPage.Input(
      hint: forms(of: key), value: typed?.line(.text) ?? stands ?? "")
    page.addition = addition(withGrade: true)
    if given != nil {
      page.intro.append("So far: \(labels.answer(to: .quantity(key))).")
      if stands == nil, interview.canKeep {
        page.buttons.append(ReviewPage.Button(action: .keep, text: "Leave it as it is"))
      }
    } else if let usual = labels.defaultAmount(of: key) {
      page.intro.append("Left empty, it is \(usual).")
    }
    page.buttons.append(ReviewPage.Button(action: .unknown, text: ReviewLabels.notKnown))
    page.help = help(article)
    page.more = address(ArticleID(key.quantity.rawValue))
    return page
  }

  private func heading(of key: QuantityKey) -> String {
    let whom = key.population.map(labels.group) ?? "the proposal"
    return position("Figure for \(whom)", toGo)
  }

  private func task(_ key: QuantityKey, _ article: QuantityArticle?) -> String {
    switch (key.quantity, interview.savingDirection) {
    case (.machineSaving, .saves): "How much does it save a year, in \(review.currency)?"
    case (.machineSaving, .costsMore):
      "How much more does it cost a year, in \(review.currency)? Type it without a minus."
    default: article?.summary ?? key.quantity.rawValue
    }
  }

  private func forms(of key: QuantityKey) -> String {
    switch (key.quantity, interview.savingDirection) {
    case (.machineSaving, .saves): "Write 220000, or 120000..400000 for a range."
    case (.machineSaving, .costsMore): "Write 30000, or 20000..60000 for a range."
    default: QuantityProblem(key.quantity, .empty).accepted
    }
  }

  private func help(_ article: QuantityArticle?) -> [String] {
    guard let article else { return [] }
    var help: [String] = []
    if !article.whyAsk.isEmpty { help.append("Why it is asked: \(article.whyAsk)") }
    if !article.example.isEmpty { help.append("For example: \(article.example)") }
    if article.forms.contains(.range) {
      help.append(
        "The low end of a range is a figure that is exceeded in 19 of 20 cases; the high end one that "
          + "is exceeded in 1 of 20.")
    }
    return help
  }
}
