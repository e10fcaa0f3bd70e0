internal import Assessment
internal import KnowledgeBase
import Quantities

/// Products of the ledger: the formula, the way with the values put in, and each input.
extension TraceMaking {
  func node(_ line: LedgerLine, inHours: Bool = false) -> TraceNode {
    let formula = inHours ? line.term.formulaInHours : line.term.formula
    let opening = "\(line.term.title), \(formula): "
    guard let amount = line.amount else {
      return TraceNode(
        "\(opening)not known.", id: line.term.rawValue, parts: line.missing.map(input))
    }
    let value =
      inHours
      ? hours(amount) : "\(figures.report.moneyWithSpread(amount)) a year"
    if line.steps.isEmpty, let zero = line.zeroes.first.map(input) {
      return TraceNode(
        "\(opening)\(value); \(zero.text)", id: line.term.rawValue,
        figure: amount,
        sources: zero.sources)
    }
    let way = line.steps.isEmpty ? [] : [TraceNode(self.way(line))]
    return TraceNode(
      "\(opening)\(value).", id: line.term.rawValue, figure: amount,
      parts: way + line.inputs.map(input))
  }

  /// `9.6 min a day × 250 = 2,400 min; / 60 = 40 h; …`.
  private func way(_ line: LedgerLine) -> String {
    let isExact = line.steps.last?.result.exact != nil
    let first = line.start.middle.map { middle in
      line.start.key.quantity.isMoney
        ? figures.money(middle)
        : "\(TraceFigures.number(middle)) \(line.start.key.quantity.traceUnit)"
    }
    let steps = line.steps.enumerated().map { place, step in
      "\(place == 0 ? "\(first ?? "") " : "")\(step.divides ? "/" : "×") "
        + "\(operand(step, line)) = \(figures.text(step.result, step.unit))"
    }
    return (isExact ? "" : "At the medians: ") + steps.joined(separator: "; ") + "."
  }

  private func operand(_ step: LedgerLine.Step, _ line: LedgerLine) -> String {
    switch step.operand {
    case .number(let number): return "\(number)"
    case .input(let quantity):
      let middle =
        line.inputs.first { $0.key.quantity == quantity }?.middle
        ?? ledger.input(quantity, of: line.population).middle
      guard let middle else { return quantity.symbol }
      let value = quantity.isMoney ? figures.money(middle) : TraceFigures.number(middle)
      let unit = quantity.operandUnit
      return unit.isEmpty ? value : "\(value) \(unit)"
    }
  }

  /// How a figure that is not exact came about; said once in a trace.
  func sampled(_ node: TraceNode) -> TraceNode {
    guard let figure = node.figure, !figure.isPoint else { return node }
    let count = PlainNumber.exact(Rational(ledger.samples))
    let sampling = TraceNode(
      "Ranges make the rest: \(count) samples with seed \(ledger.seed), inputs independent of each "
        + "other. Of each sum the median and, in brackets, P5 to P95 are printed.")
    return TraceNode(
      node.text, id: node.id, figure: node.figure, sources: node.sources,
      parts: node.parts + [sampling])
  }

  /// `about 12,000 hours (5,000 to 29,000) a year`, with the sign of a balance.
  func hours(_ amount: Amount) -> String {
    (amount.median < 0 ? "-" : "") + Figures.hoursWithSpread(amount) + " a year"
  }

  /// A product of the proposal as a whole.
  func proposalLine(_ term: LedgerLine.Term) -> TraceNode {
    let node = node(ledger.line(term))
    let gained = subject.review.quantities[term == .saving ? .machineSaving : .buildCost]
    let names = [
      term == .saving ? gained?.gains.map { "Gained by \(title($0))." } : nil,
      term == .build ? gained?.pays.map { "Paid by \(title($0))." } : nil,
    ].compactMap(\.self)
    return TraceNode(
      ([node.text] + names).joined(separator: " "), id: node.id, figure: node.figure,
      sources: node.sources, parts: node.parts)
  }

  func title(_ population: String) -> String {
    subject.markup.text(
      subject.review.populations.first { $0.id == population }?.title ?? population)
  }
}

extension QuantityID {
  /// What stands behind a figure that multiplies or divides.
  fileprivate var operandUnit: String {
    switch self {
    case .peopleAffected: "people"
    case .workdays: "days"
    case .hoursPerDay: "h a day"
    case .joiners: "newcomers"
    case .lifetime: "years"
    case .avoidableShare: "(share avoidable)"
    case .dayCost: "a day"
    default: ""
    }
  }
}
