internal import Assessment
internal import KnowledgeBase
import Quantities

/// What a year of the proposal costs and brings, and how likely a loss is.
struct MoneySentences {
  let subject: Subject

  private var ledger: Ledger { subject.ledger }
  private var figures: Figures { Figures(currency: subject.review.currency) }

  /// `A year of it costs … and brings …`; nil where nothing at all is known.
  ///
  /// "Nothing" is said only of a side of which every figure is known.
  var sum: String? {
    let costs = costs
    let brings = brings
    let isCostKnown = ledger.toil != nil && ledger.runningCost != nil && ledger.saving != nil
    let isGainKnown = ledger.gain != nil && ledger.saving != nil
    let cost = costs.isEmpty ? (isCostKnown ? Self.nothing : nil) : Words.list(costs)
    let gain = brings.isEmpty ? (isGainKnown ? Self.nothing : nil) : Words.list(brings)
    switch (cost, gain) {
    case (Self.nothing, Self.nothing): return nil
    case (let cost?, let gain?): return "A year of it costs \(least)\(cost), and brings \(gain)."
    case (let cost?, nil): return cost == Self.nothing ? nil : "A year of it costs \(least)\(cost)."
    case (nil, let gain?): return gain == Self.nothing ? nil : "A year of it brings \(gain)."
    case (nil, nil): return nil
    }
  }

  private static let nothing = "nothing that is counted"

  /// More may come to what is known of the costs.
  private var least: String { ledger.toil == nil ? "at least " : "" }

  /// What lacks a figure, so that the money cannot be told; nil where nothing does.
  var gaps: String? {
    let missing = ledger.missingForBand
    guard !missing.isEmpty else { return nil }
    let names = missing.map { subject.name(of: $0.quantity, in: $0.population) }
    return "Without a figure: \(Words.list(names))."
  }

  /// How likely a loss is and what the middle case is; nil where the net value is not known.
  var loss: String? {
    guard let net = ledger.net, let probability = ledger.probabilityOfLoss else { return nil }
    let policy = subject.evaluation.policy
    if let point = net.point {
      if point.isZero { return "On these figures it comes out even." }
      let word = point.isNegative ? "loses" : "wins"
      return "On these figures it \(word) \(subject.timed.size(net)) a year."
    }
    let likelihood =
      switch probability {
      case Self.allButCertain...: "all but certain"
      case policy.value(.lossLikely)...: "likely"
      case ...(1 - Self.allButCertain): "very unlikely"
      case ...policy.value(.lossUnlikely): "unlikely"
      default: "possible"
      }
    let word = net.median < 0 ? "loses" : "wins"
    return "By these figures a loss is \(likelihood) (\(PlainNumber.probability(probability))); "
      + "the middle case \(word) \(subject.timed.size(net)) a year."
  }

  /// That a proposal which asks nothing need not prove a saving, and what it does not recover.
  var asksNothing: String? {
    guard ledger.bandReason == .asksNothing else { return nil }
    let asked = "It asks no time of anyone, so it need not prove a saving here."
    guard let build = ledger.buildCostPerYear, build.isPositive, ledger.net?.isPositive != true,
      let cost = subject.review.quantities[.buildCost]?.value.entry
    else { return asked }
    return asked + " Its one-off cost of \(figures.given(cost)) is not recovered."
  }

  /// From this probability on a loss is called all but certain; it only chooses the words.
  private static let allButCertain = 0.95

  private var costs: [String] {
    var parts: [String] = []
    if let toil = ledger.toil {
      if toil.isPositive { parts.append(subject.timed.size(toil) + time(toil)) }
    } else {
      parts += knownTimes
    }
    if let saving = ledger.saving, saving.median < 0 {
      parts.append("\(figures.size(saving)) more for machines")
    }
    if let running = ledger.runningCost, running.isPositive {
      parts.append("\(figures.size(running)) to run it")
    }
    if let build = ledger.buildCostPerYear, build.isPositive {
      parts.append("\(figures.size(build)) for building it")
    }
    return parts
  }

  private var brings: [String] {
    var parts: [String] = []
    if let saving = ledger.saving, saving.isPositive {
      parts.append("\(figures.moneyWithSpread(saving)) saved on machines")
    }
    if let gain = ledger.gain, gain.isPositive {
      parts.append("\(subject.timed.size(gain)) of people's time given back")
    }
    return parts
  }

  /// Money as it was given, if it was and is above zero as a whole.
  fileprivate func given(_ quantity: QuantityID) -> String? {
    guard let entry = subject.review.quantities[quantity]?.value.entry,
      entry.estimate.lowest > .zero
    else { return nil }
    return figures.given(entry)
  }

  /// The time of those of whom it is known, where that of others is not.
  private var knownTimes: [String] {
    ledger.populations.compactMap { population in
      guard let toil = population.toil, toil.isPositive else { return nil }
      return "\(subject.timed.size(toil)) of the time of \(subject.markup.text(population.title))"
    }
  }

  /// The hours are said where one population has them all, so that no medians are added up.
  private func time(_ toil: Amount) -> String {
    let paying = ledger.populations.filter { !($0.toilHours?.isZero ?? false) }
    guard paying.count == 1, let hours = paying.first?.toilHours else {
      return " of people's time"
    }
    let isRough = subject.review.hasRoughTimes
    return " of people's time (\(Figures.hours(hours, isRough: isRough)))"
  }
}

extension MoneySentences {
  /// What machines save or cost more, for the ledger.
  var machines: String {
    guard let saving = ledger.saving else { return "what it saves or costs is not known." }
    if saving.isZero { return "nothing saved, and nothing more to pay." }
    if let given = given(.machineSaving) { return "\(given) saved a year." }
    if saving.p5 < 0, saving.p95 > 0 {
      let ends = [saving.p5, saving.p95].map {
        PlainNumber.roundedMoney($0, currency: subject.review.currency)
      }
      return "between \(ends[0]) and \(ends[1]) saved a year; below zero it is more to pay."
    }
    return saving.median < 0
      ? "\(figures.size(saving)) more to pay a year." : "\(figures.size(saving)) saved a year."
  }

  /// How much human work a unit of saved money takes; nil where nothing is saved or nobody works.
  var leverage: String? {
    guard let leverage = ledger.leverage, leverage > 0,
      let rounded = Rational(decimal: SignificantDigits.text(leverage, digits: PlainNumber.figures))
    else { return nil }
    let currency = subject.review.currency
    return
      "for each \(PlainNumber.money(1, currency: currency)) saved on machines, people give time worth "
      + "about \(PlainNumber.money(rounded, currency: currency))."
  }
}

extension Figures {
  /// Money as it was given: `$80,000`, `$120,000 to $400,000`, `$450 to $800, most likely $560`.
  func given(_ entry: QuantityEntry) -> String {
    func money(_ value: Rational) -> String { PlainNumber.money(value, currency: currency) }
    switch entry.estimate {
    case .point(let value): return money(value)
    case .range(let low, let high): return "\(money(low)) to \(money(high))"
    case .pert(let least, let likely, let most):
      return "\(money(least)) to \(money(most)), most likely \(money(likely))"
    }
  }
}
