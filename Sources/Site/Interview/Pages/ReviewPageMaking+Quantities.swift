import Assessment
import KnowledgeBase
import Quantities
import Report

extension ReviewPageMaking {
  var saving: ReviewPage {
    let key = QuantityKey(.machineSaving)
    var page = asking(.saving, position: heading(of: key))
    let answered: String? =
      interview.given(key)?.value == .unknown
      ? Answer.Choice.unknown.key : interview.savingDirection?.rawValue
    page.choices = choices(
      Interview.SavingDirection.allCases.map { ($0.rawValue, InterviewLabels.word($0)) }
        + [(Answer.Choice.unknown.key, InterviewLabels.notKnown)], answered: answered)
    page.addition = addition(withGrade: true)
    page.more = address(ArticleID(QuantityID.machineSaving.rawValue))
    return page
  }

  /// Which group pays or gains an amount of the proposal as a whole.
  func bearer(of quantity: QuantityID) -> ReviewPage {
    let key = QuantityKey(quantity)
    var page = asking(.bearer(quantity), position: heading(of: key))
    page.intro = ["\(labels.name(of: key)): \(labels.amount(of: key))."]
    let groups = review.populations.compactMap { group in
      interview.word(for: .role(group.id)).map { ($0, group.title) }
    }
    let stands = interview.bearer(of: quantity).flatMap { interview.word(for: .role($0)) }
    page.choices = choices(
      groups + [(ReviewChoice.nobody, InterviewLabels.noneOfThem)],
      answered: interview.canKeep ? stands ?? ReviewChoice.nobody : nil)
    return page
  }

  func quantity(_ key: QuantityKey) -> ReviewPage {
    let article = labels.article(key.quantity)
    let task = labels.task(at: .quantity(key))
    var page = ReviewPage(
      position: heading(of: key), heading: article?.title ?? key.quantity.rawValue)
    page.intro = [task?.question, task?.remark].compactMap(\.self)
    let given = interview.given(key)
    let stands = key.quantity == .machineSaving ? nil : given?.value.entry?.text
    page.input = ReviewPage.Input(
      hint: labels.forms(of: key), value: typed?.line(.text) ?? stands ?? "")
    page.addition = addition(withGrade: true)
    if given != nil {
      page.intro.append("So far: \(labels.amount(of: key)).")
      if stands == nil, interview.canKeep {
        page.buttons.append(ReviewPage.Button(action: .keep, text: "Leave it as it is"))
      }
    } else if let usual = labels.defaultAmount(of: key) {
      page.intro.append("Left empty, it is \(usual).")
    }
    page.buttons.append(ReviewPage.Button(action: .unknown, text: InterviewLabels.notKnown))
    page.help = task?.reasons ?? []
    if key.quantity.accepts.contains(.range) {
      page.help.append(
        "The low end of a range is a figure that is exceeded in 19 of 20 cases; the high end one that "
          + "is exceeded in 1 of 20.")
    }
    page.more = address(ArticleID(key.quantity.rawValue))
    return page
  }

  private func heading(of key: QuantityKey) -> String {
    position(InterviewSentences.figure(key, in: interview), toGo)
  }
}
