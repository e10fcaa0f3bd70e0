internal import Assessment
internal import KnowledgeBase
import Quantities

/// Sums of the ledger: toil, gain, net value and the lines beside it.
extension TraceMaking {
  var toil: TraceNode {
    sum(
      "Toil, T = Σ (T_g + K_g + O_g + U_g)", ledger.toil, words: inWords,
      parts: evaluation.standings.map(toil(of:)))
  }

  var gain: TraceNode {
    sum(
      "Time given back, A = Σ A_g", ledger.gain, words: inWords,
      parts: evaluation.standings.map(gain(of:)))
  }

  func toil(of standing: PopulationStanding) -> TraceNode {
    let id = standing.population.id
    let hours = standing.ledger.toilHours.map { ", \(self.hours($0))" } ?? ""
    return sum(
      "\(title(id)), T_g + K_g + O_g + U_g", standing.ledger.toil, after: hours,
      parts: [.recurring, .keeping, .onboarding, .setUp].map { node(ledger.line($0, of: id)) })
  }

  func gain(of standing: PopulationStanding) -> TraceNode {
    let id = standing.population.id
    let hours = standing.ledger.gainHours.map { ", \(self.hours($0))" } ?? ""
    return sum(
      "\(title(id)), A_g", standing.ledger.gain, after: hours,
      parts: [node(ledger.line(.gain, of: id))])
  }

  /// What each group gives and gets, as the report says it.
  private var inWords: [String] { PeopleSentences(subject: subject).perPopulation }

  /// A sum in money a year.
  private func sum(
    _ name: String, _ amount: Amount?, after: String = "", words: [String] = [], parts: [TraceNode]
  ) -> TraceNode {
    let value = amount.map { "\(figures.report.moneyWithSpread($0)) a year" } ?? "not known"
    let sentences = ["\(name): \(value)\(after)."] + words
    return TraceNode(sentences.joined(separator: " "), figure: amount, parts: parts)
  }

  var net: TraceNode {
    let middle = ledger.middle
    let terms: [(String, MiddleValue?)] = [
      ("", middle.saving), (" + ", middle.gain), (" − ", middle.running), (" − ", middle.build),
      (" − ", middle.toil),
    ]
    let known = terms.compactMap { sign, value in value.map { "\(sign)\(figures.money($0))" } }
    var way: [TraceNode] = []
    if let net = middle.net, known.count == terms.count {
      let opening = net.exact == nil ? "At the medians: " : ""
      way = [TraceNode("\(opening)\(known.joined()) = \(figures.money(net)).")]
    }
    if let cash = MoneySentences(subject: subject).cash {
      way.append(TraceNode("S − R − B/L, without anybody's time: \(cash)"))
    }
    return sum(
      "Net value, V = S + A − R − B/L − T", ledger.net,
      parts: way + ledger.missing.map(gap)
        + [node(ledger.line(.saving)), inShort("A", ledger.gain, "gain")]
        + [node(ledger.line(.running)), node(ledger.line(.build))]
        + [inShort("T", ledger.toil, "toil")])
  }

  private func inShort(_ symbol: String, _ amount: Amount?, _ what: String) -> TraceNode {
    let value = amount.map { "\(figures.report.moneyWithSpread($0)) a year" } ?? "not known"
    return TraceNode(
      "\(symbol): \(value); see `why` with \(what).", figure: amount)
  }

  var loss: TraceNode {
    guard let probability = ledger.probabilityOfLoss else {
      return TraceNode("P(V < 0) is not known.", parts: ledger.missing.map(gap))
    }
    let thresholds = [ThresholdName.lossLikely, .lossUnlikely].map(threshold)
    let isExact = ledger.net?.isPoint ?? false
    let count = Int((probability * Double(ledger.samples)).rounded())
    let how =
      isExact
      ? "V is exact, so it is below 0 for certain or not at all."
      : "V is below 0 in \(PlainNumber.exact(Rational(count))) of "
        + "\(PlainNumber.exact(Rational(ledger.samples))) samples with seed \(ledger.seed)."
    let words = MoneySentences(subject: subject).loss.map { " \($0)" } ?? ""
    return TraceNode(
      "\(self.probability(of: ledger)).\(words)",
      parts: [TraceNode(how), money] + thresholds)
  }

  var leverage: TraceNode {
    let middle = ledger.middle
    guard let leverage = ledger.leverage, let toil = middle.toil, let saving = middle.saving else {
      return TraceNode(
        "Leverage, T/S: none, since nothing is saved on machines or a figure is missing.")
    }
    let words = MoneySentences(subject: subject).leverage.map { " In words: \($0)" } ?? ""
    return TraceNode(
      "Leverage, T/S at the medians: \(figures.money(toil)) / \(figures.money(saving)) = "
        + "\(TraceFigures.number(leverage)).\(words)",
      parts: [
        inShort("T", ledger.toil, "toil"), inShort("S", ledger.saving, "saving"),
      ])
  }

  var growth: TraceNode {
    let years = ledger.growth
    let parts = subject.review.populations.flatMap { population in
      [node(ledger.line(.recurring, of: population.id)), growthInput(population.id)]
    }
    guard !years.isEmpty else {
      return TraceNode("Growth, Σ T_g · (1 + r)^y: not known.", parts: parts)
    }
    let texts = years.map { figures.report.money($0) }
    return TraceNode(
      "Growth, Σ T_g · (1 + r)^y for the years 0, 1 and 2: \(Words.list(texts)); shown, not counted.",
      parts: parts)
  }

  private func growthInput(_ population: String) -> TraceNode {
    input(ledger.input(.headcountGrowth, of: population))
  }

  var opportunity: TraceNode {
    sum(
      "Opportunity, Σ (w_g − 1) · (T_g + K_g + O_g + U_g), shown and not counted",
      ledger.opportunity,
      parts: subject.review.populations.map { input(ledger.input(.opportunityFactor, of: $0.id)) }
        + [inShort("T", ledger.toil, "toil")])
  }
}
