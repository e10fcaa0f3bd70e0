internal import Assessment
internal import KnowledgeBase
import Quantities

/// Where the net value would be zero if one figure alone were another: closed forms at the medians.
extension TraceMaking {
  var breakEven: TraceNode {
    let sentence = BreakEvenSentence(subject: subject)
    let node = breakEven(sentence.breakEven)
    let tripwires = Tripwires(subject: subject).sentences.map { TraceNode("Tripwire: \($0)") }
    return TraceNode(
      sentence.text, parts: [node, saving(ledger.breakEven)] + tripwires)
  }

  func breakEven(_ breakEven: BreakEven) -> TraceNode {
    guard let id = breakEven.population else {
      return TraceNode("Break-even in minutes and people: none, since no group is named.")
    }
    return TraceNode(
      "Break-even of \(title(id)), all else being equal.",
      parts: [minutes(breakEven), people(breakEven)])
  }

  private func minutes(_ breakEven: BreakEven) -> TraceNode {
    let formula = "Minutes per person and day, m* = (V + T_g) · 60 · H / (N · D · C · k)"
    guard
      let id = breakEven.population, let minutes = breakEven.minutes, let net = ledger.middle.net,
      let recurring = middle(of: id)?.recurring
    else { return none(formula) }
    let divisors = [QuantityID.peopleAffected, .workdays, .dayCost, .avoidableShare].map {
      ledger.input($0, of: id)
    }
    let hours = ledger.input(.hoursPerDay, of: id)
    let way =
      "(\(figures.money(net)) + \(figures.money(recurring))) · 60 · \(figure(hours)) / "
      + "(\(divisors.map(figure).joined(separator: " · ")))"
    return TraceNode(
      "\(formula) = \(way) = \(TraceFigures.number(minutes)), printed as "
        + "\(PlainNumber.minutes(minutes)).",
      figure: breakEven.exactMinutes.map(Amount.point),
      parts: (divisors + [hours]).map(input))
  }

  private func people(_ breakEven: BreakEven) -> TraceNode {
    let formula = "People, N* = N · (V + T_g + U_g − A_g) / (T_g + U_g − A_g)"
    guard
      let id = breakEven.population, let people = breakEven.people, let net = ledger.middle.net,
      let own = middle(of: id), let recurring = own.recurring, let setUp = own.setUp,
      let gain = own.gain
    else { return none(formula) }
    let perHead =
      "\(figures.money(recurring)) + \(figures.money(setUp)) − \(figures.money(gain))"
    let count = ledger.input(.peopleAffected, of: id)
    return TraceNode(
      "\(formula) = \(figure(count)) · (\(figures.money(net)) + \(perHead)) / (\(perHead)) = "
        + "\(TraceFigures.number(people)), printed as \(BreakEvenSentence.wholePeople(people)).",
      figure: breakEven.exactPeople.map(Amount.point), parts: [input(count)])
  }

  private func saving(_ breakEven: BreakEven) -> TraceNode {
    let formula = "Saving, S* = S − V = R + B/L + T − A"
    let middle = ledger.middle
    guard
      let saving = breakEven.saving, let running = middle.running, let build = middle.build,
      let toil = middle.toil, let gain = middle.gain
    else { return none(formula) }
    let money = figures.money
    return TraceNode(
      "\(formula) = \(money(running)) + \(money(build)) + \(money(toil)) − \(money(gain)) = "
        + "\(PlainNumber.currencyPrefix(subject.review.currency))\(TraceFigures.number(saving)), "
        + "printed as \(BreakEvenSentence(subject: subject).money(saving)).",
      figure: breakEven.exactSaving.map(Amount.point),
      parts: [node(ledger.line(.running)), node(ledger.line(.build))])
  }

  private func none(_ formula: String) -> TraceNode {
    TraceNode(
      "\(formula): none; it would be below 0, has nothing to divide by, or a figure is missing.")
  }

  private func middle(of population: String) -> MiddlePopulation? {
    zip(ledger.populations, ledger.middle.populations).first { $0.0.id == population }?.1
  }

  private func figure(_ input: TracedInput) -> String {
    guard let middle = input.middle else { return input.key.quantity.symbol }
    return input.key.quantity.isMoney ? figures.money(middle) : TraceFigures.number(middle)
  }
}
