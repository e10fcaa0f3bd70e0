internal import Assessment
internal import KnowledgeBase

/// What a year of the proposal costs and brings, and how likely a loss is.
struct MoneySentences {
  let subject: Subject

  private var ledger: Ledger { subject.ledger }
  private var figures: Figures { Figures(currency: subject.review.currency) }

  /// `A year of it costs … and brings …`; nil where nothing at all is known.
  var sum: String? {
    let costs = costs
    let brings = brings
    guard !costs.isEmpty || !brings.isEmpty else { return nil }
    let cost = costs.isEmpty ? "nothing that is counted" : Words.list(costs)
    let gain = brings.isEmpty ? "nothing that is counted" : Words.list(brings)
    return "A year of it costs \(cost), and brings \(gain)."
  }

  /// What lacks a figure: `Not known: …`; nil where nothing does.
  var gaps: String? {
    let missing = ledger.missing
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
      return "On these figures it \(word) \(figures.size(net)) a year."
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
    return "A loss is \(likelihood) (\(PlainNumber.probability(probability))); "
      + "the middle case \(word) \(figures.size(net)) a year."
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
    if let toil = ledger.toil, toil.isPositive { parts.append(figures.size(toil) + time(toil)) }
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
      let given = subject.review.quantities[.machineSaving]?.value.entry
      parts.append("\(given.map(figures.given) ?? figures.size(saving)) saved on machines")
    }
    if let gain = ledger.gain, gain.isPositive {
      parts.append("\(figures.size(gain)) of people's time given back")
    }
    return parts
  }

  /// The hours are said where one population has them all, so that no medians are added up.
  private func time(_ toil: Amount) -> String {
    let paying = ledger.populations.filter { !($0.toilHours?.isZero ?? false) }
    guard paying.count == 1, let hours = paying.first?.toilHours else {
      return " of people's time"
    }
    return " of people's time (\(Figures.hours(hours)))"
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
