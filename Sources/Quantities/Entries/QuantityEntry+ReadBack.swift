extension QuantityEntry {
  /// What was understood, in plain words, to be shown before it counts.
  ///
  /// `48 minutes a week: 9.6 a day`; `4 to 23 minutes a day: in 9 of 10 cases between, median 9.6`. Medians
  /// have two significant figures. Money carries the sign of the currency, if one is named.
  public func readBack(
    workdays: Rational, hoursPerDay: Rational, currency: String? = nil
  ) -> String {
    let words = EntryWords(entry: self, currency: currency)
    let own = (try? estimate(workdays: workdays, hoursPerDay: hoursPerDay)) ?? estimate
    let typed = words.typed
    let meant = words.isForeign ? words.own(own) : nil
    let both = [typed, meant].compactMap(\.self).joined(separator: ", ")

    switch own {
    case .point(let value):
      guard let meant else { return typed + remark(on: value) }
      return "\(typed): \(meant)"
    case .range:
      return "\(both): in 9 of 10 cases between, median \(words.about(own.median))"
    case .pert(_, let likely, _):
      return "\(both): never outside, most likely \(words.number(likely)), "
        + "median \(words.about(own.median))"
    }
  }

  private func remark(on value: Rational) -> String {
    quantity == .machineSaving && value.isNegative ? ": it costs more than today" : ""
  }
}
