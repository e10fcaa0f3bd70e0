internal import Assessment
internal import KnowledgeBase
import Quantities

/// What to do next and who does it: the decision first, then what would make it a better one.
///
/// Everything in it follows from the verdict, from what is missing and from how the figures are known.
struct NextSteps {
  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }
  private var review: Review { subject.review }
  private var markup: Markup { subject.markup }
  private var ruling: Ruling { evaluation.ruling }

  /// Who decides, with the decision.
  var decider: String { "\(name(review.decisionOwner, else: "Whoever decides")) \(decision)" }

  /// Who proposes it, with the steps below; nil where there are none.
  var proposer: ListItem? {
    let steps = [figures, questions, guarding, asking, counting, saving, evidence, followUp]
      .compactMap(\.self)
    let name = name(review.author, else: "Whoever proposes it")
    if steps.count == 1 { return ListItem("\(name) \(steps[0])") }
    return steps.isEmpty ? nil : ListItem(name, details: steps.map(Words.capitalised))
  }

  private func name(_ person: String?, else role: String) -> String {
    markup.strong((person.map { markup.text($0) } ?? role) + ":")
  }

  private var decision: String {
    switch ruling.verdict {
    case .proceed: return "approve it as designed."
    case .guards:
      let limits = Tripwires(subject: subject).sentences.map(Words.uncapitalised)
      return "approve it with its tripwires, and name who counts: \(limits.joined(separator: " "))"
    case .measure: return "decide when the figures below are there."
    case .rework: return "keep the aim, and ask for a second design\(forInstance)."
    case .stop where forInstance.isEmpty: return "do not approve it as designed."
    case .stop: return "do not approve it as designed; ask for a second design\(forInstance)."
    case nil:
      let possible = Words.list(ruling.verdicts.sorted().map(\.title), "or")
      return "decide when what is open is answered; now it could be \(possible)."
    }
  }

  /// `, for instance with Sensible default`: the first remedy that would give a milder verdict.
  private var forInstance: String {
    guard let flips = subject.prospects?.flips, flips.aim == .better, let flip = flips.sets.first,
      let remedy = FlipSentences(subject: subject, flips: flips).remedies(flip).first
    else { return "" }
    return ", for instance with \(remedy.title)"
  }

  /// The figures without which the money cannot be told.
  private var figures: String? {
    let missing = subject.ledger.missingForBand
    guard !missing.isEmpty else { return nil }
    let names = missing.prefix(Self.mostNames).map {
      subject.name(of: $0.quantity, in: $0.population)
    }
    return "find a figure for \(Words.list(names + more(than: missing.count)))."
  }

  /// The questions to answer first, where the verdict is still open.
  private var questions: String? {
    guard ruling.verdict == nil else { return nil }
    let open = subject.questions.filter(\.state.ranges).map(\.question)
    let weighty = open.filter { $0.questionClass == .major || $0.factor != nil }
    let first = (weighty.isEmpty ? open : weighty).prefix(Self.mostNames)
    guard !first.isEmpty else { return nil }
    let titles = first.map { "“\(markup.text($0.title))”" }
    return "answer \(Words.list(titles + more(than: open.count)))."
  }

  private func more(than count: Int) -> [String] {
    count > Self.mostNames ? ["\(count - Self.mostNames) more"] : []
  }

  /// More names would be a list of their own.
  private static let mostNames = 3

  /// What would make guards needless.
  private var guarding: String? {
    guard ruling.verdict == .guards, let flips = subject.prospects?.flips, flips.aim == .better,
      let flip = flips.sets.first
    else { return nil }
    let words = FlipSentences(subject: subject, flips: flips)
    return "work towards the answer \(words.answers(flip)): it would be \(words.verdict(flip))."
  }

  /// Whom to ask because they would pay.
  private var asking: String? {
    let payers = UnaskedPayers(subject: subject)
    let groups = payers.groups
    return groups.isEmpty ? nil : Words.uncapitalised(payers.sentence(groups))
  }

  /// Whose minutes to count, where those that count most are only believed.
  private var counting: String? {
    let sentence = BreakEvenSentence(subject: subject)
    guard let payer = sentence.payer, let estimate = sentence.estimate,
      let given = payer.quantities[.minutesPerDay], given.grade < .sampled,
      let limit = sentence.breakEven.minutes, limit > 0
    else { return nil }
    let team = "one team of \(markup.text(payer.title))"
    let isRelieved = payer.quantities[.minutesRemoved]?.value.entry.map {
      $0.estimate.point != .zero
    }
    let minutes = isRelieved == true ? "the minutes that it takes and saves" : "their minutes"
    return "try it with \(team) for a week and count \(minutes). "
      + meeting("\(Words.capitalised(estimate)) a day", given, PlainNumber.minutes(limit))
  }

  /// The saving to check, where it is only believed and the sum hangs on it.
  private var saving: String? {
    let sentence = BreakEvenSentence(subject: subject)
    guard let given = review.quantities[.machineSaving], given.grade < .sampled,
      subject.ledger.saving?.isPositive == true, subject.ledger.band != .unknown,
      let limit = sentence.breakEven.saving, limit > 0
    else { return nil }
    return "check the saving on machines against a bill or an offer. "
      + meeting("It", given, "\(sentence.money(limit)) a year")
  }

  /// How much of what speaks against it nobody has looked up.
  private var evidence: String? {
    let asserted = AdverseAnswers(evaluation).asserted
    guard !asserted.isEmpty, !isQuick else { return nil }
    let answers =
      asserted.count == 1
      ? "one weighty answer against it is" : "\(asserted.count) weighty answers against it are"
    return "look for evidence: \(answers) asserted only; see “Not known”."
  }

  private var followUp: String? {
    guard let verdict = ruling.verdict, verdict <= .guards else { return nil }
    let command = markup.code("counterweight follow-up FILE")
    return
      "measure the same minutes, hours and money 30 days after it went live, and record them with "
      + "\(command)."
  }

  /// Nobody was asked how anything is known.
  private var isQuick: Bool { review.scope == .core }

  /// How a figure is known, where that was asked, and where it would turn the sum.
  private func meeting(_ name: String, _ given: GivenQuantity, _ limit: String) -> String {
    if isQuick, given.grade == .asserted { return "Gain and loss meet at \(limit)." }
    return "\(name) is \(known(given)); gain and loss meet at \(limit)."
  }

  private func known(_ given: GivenQuantity) -> String {
    given.grade == .asserted ? "asserted only" : given.grade.title
  }
}
