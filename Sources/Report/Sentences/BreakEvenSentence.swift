internal import Assessment
internal import KnowledgeBase
import Quantities

/// Where the proposal would stop or start to pay, in one sentence.
struct BreakEvenSentence {
  let subject: Subject

  private var ledger: Ledger { subject.ledger }
  private var markup: Markup { subject.markup }

  /// That of the population that pays most, or of the first affected one where that has no minutes.
  var breakEven: BreakEven { subject.evaluation.mainBreakEven }

  /// The population whose minutes and number the sentence is about.
  var payer: Population? {
    breakEven.population.flatMap { id in subject.review.populations.first { $0.id == id } }
  }

  var text: String {
    guard let net = ledger.net else { return withoutNet }
    return net.median < 0 ? whatWouldMakeItPay : whatWouldMakeItLose
  }

  private var withoutNet: String {
    let asksNothing = ledger.bandReason == .asksNothing
    if let saving = breakEven.saving, saving > 0 {
      return asksNothing
        ? "To recover its cost it would have to save more than \(money(saving)) a year on machines."
        : "It pays only if it saves more than \(money(saving)) a year on machines; what it saves is not known."
    }
    if asksNothing { return "It asks no time of anyone: there is no break-even." }
    return "There is no break-even before the missing figures are there."
  }

  private var whatWouldMakeItPay: String {
    var ways: [String] = []
    if hasMinutes, let minutes = breakEven.minutes { ways.append("if \(giveLess(than: minutes))") }
    if hasMinutes, let people = breakEven.people, people >= 1 {
      ways.append("if there are at most \(Self.wholePeople(people, isRough: isRough)) of them")
    }
    if let saving = breakEven.saving {
      ways.append("if it saves more than \(money(saving)) a year on machines")
    }
    guard !ways.isEmpty else { return "No change of one figure alone would make it pay." }
    return
      "\(isInTheMiddle ? "In the middle case it" : "It") pays only \(Words.list(ways, ways.count > 2 ? ", or" : "or"))."
  }

  private var whatWouldMakeItLose: String {
    var limits: [String] = []
    if let minutes = breakEven.minutes, minutes > 0 { limits.append(giveLess(than: minutes)) }
    if let saving = breakEven.saving, saving > 0 {
      limits.append("it saves more than \(money(saving)) a year on machines")
    }
    let slack = breakEven.saving == nil ? slack : nil
    guard !limits.isEmpty else {
      return slack.map { "It would pay even if machines cost \($0) a year more." } ?? "It pays."
    }
    let even = slack.map { "; all else being equal, machines could cost \($0) a year more" } ?? ""
    return
      "\(isInTheMiddle ? "In the middle case it" : "It") pays as long as \(Words.list(limits))\(even)."
  }

  /// `Application developers each give less than 2.2 minutes a day (the estimate is 9.6 minutes)`.
  private func giveLess(than minutes: Double) -> String {
    let name = payer.map { "\(markup.text($0.title)) each give" } ?? "each person gives"
    let estimate =
      hasMinutes
      ? self.estimate.map { " (the estimate is \($0))" } ?? ""
      : " (nothing is asked of them so far)"
    return "\(name) less than \(markup.strong(PlainNumber.minutes(minutes))) a day\(estimate)"
  }

  /// Whether the figures are ranges, of which the sentence takes the middle.
  private var isInTheMiddle: Bool { ledger.net?.point == nil }

  /// How much more machines could cost before the net value is zero.
  private var slack: String? {
    guard ledger.saving != nil, let net = ledger.net, net.isPositive else { return nil }
    return subject.timed.size(net)
  }

  /// Whether minutes are asked of the population; if not, fewer change nothing.
  private var hasMinutes: Bool {
    let ledger = ledger.populations.first { $0.id == breakEven.population }
    return ledger?.recurring.map { !$0.isZero } ?? false
  }

  /// The minutes that the population is thought to give, in words; nil where nothing was given.
  var estimate: String? {
    guard let figures = payer.map(PopulationFigures.init(population:)) else { return nil }
    return figures.estimate(.minutesPerDay).map {
      Figures.number($0, isRough: figures.isRough(.minutesPerDay))
    }
  }

  /// The saving at which nothing is won or lost: `$866,667` or `about $870,000`.
  func money(_ saving: Double) -> String {
    let currency = subject.review.currency
    return breakEven.exactSaving.map { subject.timed.money(.point($0)) }
      ?? "about " + PlainNumber.roundedMoney(saving, currency: currency)
  }

  /// Whether the head count at the break-even comes from ranges or from rough times.
  private var isRough: Bool { isInTheMiddle || subject.review.hasRoughTimes }

  /// Rounded down, for "at most"; to two figures where what it comes from is rough.
  static func wholePeople(_ count: Double, isRough: Bool = false) -> String {
    var whole = count.rounded(.down)
    var step = 1.0
    while isRough, whole / step >= 100 { step *= 10 }
    whole = (whole / step).rounded(.down) * step
    // So many are no head count any more.
    return whole < 1e6 ? PlainNumber.exact(Rational(Int(whole))) : PlainNumber.rounded(whole)
  }
}
