internal import Assessment
internal import KnowledgeBase
import Quantities

/// What was seen after a proposal went live, and what follows from it; report and terminal say it alike.
struct FollowUpSentences {
  /// The prediction.
  let subject: Subject

  let followedUp: FollowedUp

  private var markup: Markup { subject.markup }
  private var predicted: Evaluation { followedUp.predicted }
  private var measured: Evaluation { followedUp.measured }

  /// Every entry of the record in its order: what was measured beside what was predicted, and remarks.
  var entries: [String] {
    var waiting = followedUp.facts
    return predicted.review.followUps.reversed().map { followUp in
      // The last of equal entries is the one that counts, so the search is from the end.
      if let place = waiting.firstIndex(where: { $0.followUp == followUp }) {
        return entry(waiting.remove(at: place))
      }
      return followUp.measured == nil ? remark(followUp) : superseded(followUp)
    }.reversed()
  }

  private func entry(_ fact: MeasuredFact) -> String {
    let sentence = FactSentence(subject: subject, fact: fact)
    let head = markup.strong("\(sentence.name), \(fact.followUp.date).")
    return ([head, sentence.text] + sentence.origin).joined(separator: " ")
  }

  private func remark(_ followUp: FollowUp) -> String {
    let words = [followUp.note, followUp.source].compactMap(\.self)
      .map { Words.ended(markup.text($0)) }
    return ([markup.strong("\(followUp.date).")] + words).joined(separator: " ")
  }

  private func superseded(_ followUp: FollowUp) -> String {
    let name = followUp.measured.map { subject.name(of: $0.quantity, in: followUp.population) }
    let head = markup.strong("\(Words.capitalised(name ?? "")), \(followUp.date).")
    let value = followUp.measured.map { markup.text($0.text) } ?? ""
    return "\(head) Measured: \(value); measured again since, and not counted."
  }

  /// Which limits what was measured lies beyond, and which tripwires nobody has measured yet.
  var limits: [String] {
    let found = predicted.limits.compactMap { limit -> String? in
      guard let fact = followedUp.fact(of: limit) else {
        return limit.isTripwire ? unmeasured(limit) : nil
      }
      return sentence(limit, fact)
    }
    return found + work
  }

  private func sentence(_ limit: Limit, _ fact: MeasuredFact) -> String {
    let isCrossed = limit.isCrossed(by: fact.measured)
    let kind = limit.isTripwire ? "Tripwire" : "Break-even"
    let state = isCrossed ? (limit.isTripwire ? "crossed" : "passed") : "kept"
    let value = FactSentence.value(
      fact.measured, of: limit.key.quantity, currency: predicted.review.currency)
    let words = "\(name(limit)) \(value) measured; the limit is \(self.value(limit))."
    return "\(markup.strong("\(kind) \(state):")) \(words)"
  }

  private func unmeasured(_ limit: Limit) -> String {
    "\(markup.strong("Tripwire not measured yet:")) \(name(limit)) the limit is \(value(limit))."
  }

  private func name(_ limit: Limit) -> String {
    let name = Words.capitalised(subject.name(of: limit.key.quantity, in: limit.key.population))
    return "\(name):"
  }

  private func value(_ limit: Limit) -> String {
    let currency = predicted.review.currency
    if limit.key.quantity == .machineSaving {
      let money =
        limit.exact.map { PlainNumber.money($0, currency: currency) }
        ?? "about \(PlainNumber.roundedMoney(limit.value, currency: currency))"
      return "\(money) a year"
    }
    if limit.key.quantity == .peopleAffected {
      return "\(BreakEvenSentence.wholePeople(limit.value)) people"
    }
    return "\(PlainNumber.minutes(limit.value)) a day"
  }

  /// Where the promise itself is the tripwire.
  private var work: [String] {
    guard predicted.isTripwireAnyWork else { return [] }
    let found = followedUp.unnamedWork.map {
      FactSentence(subject: subject, fact: $0).name
    }
    guard !found.isEmpty else { return [] }
    return [
      "\(markup.strong("Tripwire crossed:")) work that the review does not name: \(Words.list(found))."
    ]
  }
}

extension FollowUpSentences {
  /// The verdict with what was measured in place of what was predicted, and what the money says.
  var result: [String] {
    [verdict] + money
  }

  private var verdict: String {
    let then = words(predicted.ruling)
    let now = words(measured.ruling)
    return then == now
      ? "With what was measured in place of what was predicted, the verdict is the same: "
        + "\(markup.strong(now))."
      : "With what was measured in place of what was predicted, it is \(markup.strong(now)); "
        + "predicted was \(then)."
  }

  private func words(_ ruling: Ruling) -> String {
    ruling.verdict?.title ?? "at least \(ruling.atLeast.title)"
  }

  private var money: [String] {
    [
      net(measured).map { "Net value on what was measured: \($0)." },
      net(predicted).map { "As predicted: \($0)." },
    ].compactMap(\.self)
  }

  private func net(_ evaluation: Evaluation) -> String? {
    guard let net = evaluation.ledger.net, let loss = evaluation.ledger.probabilityOfLoss else {
      return nil
    }
    let figures = Figures(currency: predicted.review.currency)
    guard !net.isPoint else { return "\(figures.money(net)) a year" }
    return
      "\(figures.moneyWithSpread(net)) a year, with a loss in \(PlainNumber.probability(loss)) of cases"
  }
}
