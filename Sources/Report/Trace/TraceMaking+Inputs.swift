internal import Assessment
internal import KnowledgeBase
import Quantities

/// Inputs: what was typed, what it became in the model's own unit, and where it comes from.
extension TraceMaking {
  func input(_ input: TracedInput) -> TraceNode {
    let key = input.key
    let name = subject.name(of: key.quantity, in: key.population)
    let opening = "\(key.quantity.symbol), \(name): "
    let figure = input.estimate?.point.map(Amount.point)
    switch input.origin {
    case .given:
      return TraceNode(
        ([opening + given(input)] + known(key)).joined(separator: " "), id: key.description,
        figure: figure, sources: [record(key)])
    case .byDefault:
      let isRole = key.quantity == .minutesPerDay
      let why =
        isRole
        ? "since no minutes are asked of a group of this part"
        : "the default, since nothing was given"
      return TraceNode(
        "\(opening)\(input.estimate.map { value($0, of: key.quantity) } ?? ""), \(why).",
        id: key.description, figure: figure, sources: article(key.quantity))
    case .nothingRecurs:
      return TraceNode(
        "\(opening)0, because the answers say that nothing recurs"
          + (input.entry.map { "; \($0.text) is kept and not counted." } ?? "."),
        id: key.description, figure: figure, sources: input.entry == nil ? [] : [record(key)])
    case .unknown:
      return TraceNode(
        ([opening + "declared not known."] + known(key)).joined(separator: " "),
        id: key.description, sources: [record(key)])
    case .open:
      return TraceNode(
        "\(opening)not given, and there is no default.", id: key.description,
        sources: article(key.quantity))
    case .unitNotKnown:
      let typed = input.entry.map { " \($0.text) hangs on workdays or hours that are not known." }
      return TraceNode(
        "\(opening)cannot be told.\(typed ?? "")", id: key.description, sources: [record(key)])
    }
  }

  private func article(_ id: QuantityID) -> [TraceNode.Source] { content(ArticleID(id.rawValue)) }

  private func known(_ key: QuantityKey) -> [String] {
    guard let given = quantity(key) else { return [] }
    return SectionAnswers.known(given.grade, given.evidence, given.note, subject.markup)
  }

  private func quantity(_ key: QuantityKey) -> GivenQuantity? {
    guard let id = key.population else { return subject.review.quantities[key.quantity] }
    return subject.review.populations.first { $0.id == id }?.quantities[key.quantity]
  }

  /// What was typed and what it became, `typed 48 min/week; 48 a week / 5 days = 9.6 min a day`.
  private func given(_ input: TracedInput) -> String {
    guard let entry = input.entry, let estimate = input.estimate else { return "" }
    let converted = conversion(entry, of: input.key.population).map { " \($0) =" } ?? ""
    return "typed \(entry.text);\(converted) \(value(estimate, of: input.key.quantity))"
      + "\(shape(input))."
  }

  /// `, lognormal with P5 and P95 at its ends, median 9.6, mean 11.0608`.
  private func shape(_ input: TracedInput) -> String {
    guard let estimate = input.estimate, let shape = input.shape else { return "" }
    let ends =
      shape == .pert ? "between its least and most" : "with P5 and P95 at its ends"
    func text(_ value: Double) -> String {
      let number = TraceFigures.number(value)
      guard input.key.quantity.isMoney else { return number }
      let prefix = PlainNumber.currencyPrefix(subject.review.currency)
      return number.hasPrefix("-") ? "-\(prefix)\(number.dropFirst())" : prefix + number
    }
    return ", \(shape.rawValue) \(ends), median \(text(estimate.median)), "
      + "mean \(text(estimate.mean))"
  }

  /// An estimate in the model's own unit: `4 to 23.04 min a day`.
  func value(_ estimate: Estimate, of id: QuantityID) -> String {
    let numbers = estimate.normalised.numbers.map { number in
      id.isMoney
        ? PlainNumber.money(number, currency: subject.review.currency)
        : TraceFigures.number(number)
    }
    let words =
      estimate.normalised.form == .pert
      ? numbers.joined(separator: " / ") : numbers.joined(separator: " to ")
    return id.traceUnit.isEmpty ? words : "\(words) \(id.traceUnit)"
  }

  /// How typed numbers become the model's own: `2 % of 8 h`; nil where they are that already.
  private func conversion(_ entry: QuantityEntry, of population: String?) -> String? {
    func point(_ id: QuantityID) -> String {
      ledger.input(id, of: population).estimate?.point.map(TraceFigures.number) ?? "?"
    }
    let typed = entry.estimate.normalised.numbers.map { TraceFigures.number($0) }
      .joined(separator: entry.estimate.normalised.form == .pert ? " / " : " to ")
    if entry.unit == .percent {
      return entry.base == .shareOfDay
        ? "\(typed) % of \(point(.hoursPerDay)) h" : "\(typed) / 100"
    }
    let inMinutes =
      switch entry.unit {
      case .hours: "\(typed) h · 60"
      case .minutes: "\(typed) min / 60"
      case .days:
        "\(typed) d · \(point(.hoursPerDay)) h"
          + ([.minutesPerDay, .minutesRemoved].contains(entry.quantity) ? " · 60" : "")
      case .own, .percent: typed
      }
    let isWeekly = entry.quantity == .keepingHours
    let perDay: String? =
      switch entry.base {
      case .day where isWeekly: "\(inMinutes) a day"
      case .week where !isWeekly: "\(inMinutes) a week / 5 days"
      case .month: "\(inMinutes) a month / (\(point(.workdays)) / 12 days)"
      case .quarter: "\(inMinutes) a quarter / (\(point(.workdays)) / 4 days)"
      case .year: "\(inMinutes) a year / \(point(.workdays)) days"
      case .day, .week, .shareOfDay: nil
      }
    guard let perDay else { return entry.unit == .own ? nil : inMinutes }
    return isWeekly ? "\(perDay) · 5 days" : perDay
  }

  /// A quantity, of one population or of each.
  func quantity(_ id: QuantityID, of population: String?) -> TraceNode {
    if id.scope == .proposal { return input(ledger.input(id, of: nil)) }
    if let population { return input(ledger.input(id, of: population)) }
    let populations = subject.review.populations
    guard !populations.isEmpty else {
      return TraceNode("\(id.rawValue): no group of people is named yet.", id: id.rawValue)
    }
    return TraceNode(
      "\(id.symbol), \(subject.name(of: id)), of each group.", id: id.rawValue,
      sources: article(id), parts: populations.map { input(ledger.input(id, of: $0.id)) })
  }
}
