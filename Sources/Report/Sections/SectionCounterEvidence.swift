internal import Assessment
internal import KnowledgeBase
import Quantities

/// What speaks for the proposal; always there, so that nobody has to ask.
enum SectionCounterEvidence {
  static func blocks(_ subject: Subject) -> [Block] {
    let items = money(subject) + answers(subject) + limits(subject)
    return [
      .heading(level: 2, "Counter-evidence"),
      .paragraph("What speaks for the proposal, and what speaks against a finding."),
      items.isEmpty
        ? .paragraph("None: no answer and no figure speaks for it.") : .items(items),
    ]
  }

  private static func money(_ subject: Subject) -> [String] {
    let figures = Figures(currency: subject.review.currency)
    var items: [String] = []
    if let saving = subject.ledger.saving, saving.isPositive {
      items.append("It saves \(figures.moneyWithSpread(saving)) a year on machines.")
    }
    if let gain = subject.ledger.gain, gain.isPositive {
      items.append("It gives people back time worth \(subject.timed.moneyWithSpread(gain)) a year.")
    }
    return items
  }

  /// Answers that speak against an anti-pattern, and good answers to what matters most.
  private static func answers(_ subject: Subject) -> [String] {
    subject.questions.compactMap { question, state in
      guard case .answered(let option) = state else { return nil }
      let against = option.evidence.filter { $0.direction == .against }
      guard !against.isEmpty || (question.questionClass == .major && option.level <= goodLevel)
      else {
        return nil
      }
      let names = against.map { "\(subject.link($0.antipattern)) (\($0.weight))" }
      let what = names.isEmpty ? "" : " Against \(Words.list(names))."
      return
        "\(subject.markup.text(question.title)) \(Words.ended(subject.markup.text(option.text)))\(what)"
    }
  }

  /// Up to this level an answer speaks for the proposal.
  private static let goodLevel = 1

  /// The others' limits stand in their articles.
  private static let mostLimits = 3

  /// When one of the strongest findings would be no fault; the first sentence of its limits.
  private static func limits(_ subject: Subject) -> [String] {
    let strong = subject.evaluation.findings.filter { $0.strength == .strong }
    return strong.prefix(mostLimits).compactMap { finding in
      let text = subject.catalog.article(finding.id)?.text(ofSection: "Limits") ?? ""
      guard !text.isEmpty else { return nil }
      let sentence = subject.markup.text(Words.firstSentence(of: text))
      return "\(subject.link(finding.id)) has limits: \(sentence)"
    }
  }
}
