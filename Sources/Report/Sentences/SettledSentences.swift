internal import Assessment
internal import KnowledgeBase
import Quantities

/// Whether anything could still change the verdict, and what.
struct SettledSentences {
  let subject: Subject
  let settledness: Settledness

  private var markup: Markup { subject.markup }

  /// `settled`, or what stands against it, in one short sentence.
  var short: String {
    settledness.isSettled
      ? "settled, if the figures are right: no open answer, and no figure within its range, would change the verdict."
      : "not settled: \(parts.count == 1 ? "one thing" : "\(parts.count) things") could still change it."
  }

  /// What could still change the verdict, each in a sentence; empty where nothing can.
  var parts: [String] {
    let figures = settledness.openQuantities + settledness.unknownQuantities
    let missing = figures.map { input in
      "\(Words.capitalised(subject.name(of: input.quantity, in: input.population))) is not "
        + "\(input.reason == .open ? "given" : "known")."
    }
    return [disagreement].compactMap(\.self) + missing + settledness.swings.map(swing)
  }

  private var disagreement: String? {
    guard let found = settledness.disagreement else { return nil }
    return "\(subject.title(ofQuestion: found.question)) \(outcome(found.first, found.question)); "
      + "\(outcome(found.second, found.question))."
  }

  private func outcome(_ completion: Completion, _ question: ArticleID) -> String {
    let key = completion.answers.first { $0.question == question }?.option
    let option = key.flatMap { subject.catalog.question(question)?.option($0)?.text }
    let answer = option.map { "“\(Words.withoutFullStop(markup.text($0)))”" } ?? "Not asked"
    return "\(answer) can give \(Words.list(completion.verdicts.sorted().map(\.title), "or"))"
  }

  /// The end of a range in its unit.
  private func value(_ swing: Swing) -> String {
    let id = swing.key.quantity.rawValue
    let article = subject.catalog.quantities.first { $0.id.rawValue == id }
    guard article?.unit == StakeSentences.moneyUnit, let point = swing.entry.estimate.point else {
      return swing.entry.text
    }
    return PlainNumber.money(point, currency: subject.review.currency)
  }

  private func swing(_ swing: Swing) -> String {
    let verdicts = Words.list(swing.verdicts.sorted().map(\.title), "or")
    return "At the \(swing.end == .p5 ? "low" : "high") end of "
      + "\(subject.name(of: swing.key.quantity, in: swing.key.population)) "
      + "(\(markup.text(value(swing)))) it would be \(verdicts)."
  }
}
