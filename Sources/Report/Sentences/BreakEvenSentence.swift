internal import Assessment
internal import KnowledgeBase

/// Where the proposal would stop or start to pay, in one sentence.
struct BreakEvenSentence {
  let subject: Subject

  private var ledger: Ledger { subject.ledger }
  private var markup: Markup { subject.markup }

  /// That of the population that pays most, or of the first affected one where that has no minutes.
  var breakEven: BreakEven {
    let affected = ledger.populations.lazy.filter { $0.role == .affected }.map(\.breakEven)
    return ledger.breakEven.minutes == nil
      ? affected.first { $0.minutes != nil } ?? ledger.breakEven : ledger.breakEven
  }

  /// The population whose minutes and number the sentence is about.
  private var payer: Population? {
    breakEven.population.flatMap { id in subject.review.populations.first { $0.id == id } }
  }

  var text: String {
    guard let net = ledger.net else { return withoutNet }
    return net.median < 0 ? whatWouldMakeItPay : whatWouldMakeItLose
  }

  private var withoutNet: String {
    if let saving = breakEven.saving, saving.value > 0 {
      return "It pays only if it saves more than \(money(saving)) a year; "
        + "what it saves on machines is not known."
    }
    if ledger.bandReason == .asksNothing { return "It asks no time of anyone: there is no break-even." }
    return "There is no break-even before the missing figures are there."
  }

  private var whatWouldMakeItPay: String {
    var ways: [String] = []
    if let minutes, hasMinutes {
      ways.append("below \(markup.strong(PlainNumber.minutes(minutes.value))) \(perPerson)")
    }
    if let people = breakEven.people, people.value >= 1, hasMinutes {
      ways.append("for at most \(Self.whole(people.value, .down)) of them")
    }
    if let saving = breakEven.saving {
      ways.append("if it saves more than \(money(saving)) a year on machines")
    }
    guard !ways.isEmpty else { return "No change of one figure alone would make it pay." }
    let estimate = hasMinutes ? self.estimate.map { "; the estimate is \($0)" } ?? "" : ""
    return "It pays only \(Words.list(ways, "or"))\(estimate)."
  }

  private var whatWouldMakeItLose: String {
    var limits: [String] = []
    if let minutes, minutes.value > 0 {
      let estimate = hasMinutes ? self.estimate.map { " (the estimate is \($0))" } ?? "" : ""
      limits.append(
        "takes less than \(markup.strong(PlainNumber.minutes(minutes.value))) \(perPerson)\(estimate)")
    }
    if let saving = breakEven.saving, saving.value > 0 {
      limits.append("saves more than \(money(saving)) a year on machines")
    }
    guard !limits.isEmpty else {
      return "It would pay even if it saved nothing on machines."
    }
    let even = breakEven.saving == nil ? ", even if it saved nothing on machines" : ""
    return "It pays as long as it \(Words.list(limits))\(even)."
  }

  /// Whether minutes are asked of the population that pays most; if not, fewer change nothing.
  private var hasMinutes: Bool {
    let ledger = ledger.populations.first { $0.id == breakEven.population }
    return ledger?.recurring.map { !$0.isZero } ?? false
  }

  private var minutes: BreakEvenPoint? { breakEven.minutes }

  /// `per person and day of Application developers`.
  var perPerson: String {
    let name = payer.map { " of \(markup.text($0.title))" } ?? ""
    return "per person and day\(name)"
  }

  private var estimate: String? {
    payer.flatMap { PopulationFigures(population: $0).estimate(.minutesPerDay) }.map(Figures.time)
  }

  /// `$866,667` or `about $870,000`.
  func money(_ point: BreakEvenPoint) -> String {
    let currency = subject.review.currency
    return point.exact.map { PlainNumber.money($0, currency: currency) }
      ?? "about " + PlainNumber.roundedMoney(point.value, currency: currency)
  }

  private static func whole(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
    let whole = value.rounded(rule)
    // So many people are no head count any more.
    guard whole < 1e6 else { return PlainNumber.rounded(whole) }
    return PlainNumber.exact(Rational(Int(whole))) + (whole == 1 ? " person" : " people")
  }
}
