extension QuantityEntry {
  /// What was understood, in plain words, to be shown before it counts.
  ///
  /// `48 minutes a week: 9.6 a day`; `4 to 23 minutes a day: in 9 of 10 cases between, median 9.6`. Medians
  /// have two significant figures. With a currency, money carries it.
  public func readBack(
    workdays: Rational, hoursPerDay: Rational, currency: String? = nil
  ) -> String {
    let words = EntryWords(quantity: quantity, currency: currency)
    let own = try? estimate(workdays: workdays, hoursPerDay: hoursPerDay)
    var text = words.phrase(for: estimate, unit: unitWords)
    if let own, isInForeignUnit { text += ", " + words.phrase(for: own, unit: ownUnitWords) }

    switch estimate {
    case .point:
      if let own, isInForeignUnit {
        return words.phrase(for: estimate, unit: unitWords) + ": "
          + words.phrase(for: own, unit: ownUnitWords)
      }
      return text + words.remark(on: estimate)
    case .range:
      let median = words.rounded((own ?? estimate).median)
      return "\(text): in 9 of 10 cases between, median \(median)"
    case .pert(_, let likely, _):
      let middle = try? own?.middle ?? likely
      let median = words.rounded((own ?? estimate).median)
      return "\(text): never outside, most likely \(words.exact(middle ?? likely)), median \(median)"
    }
  }

  private var isInForeignUnit: Bool {
    switch unit {
    case .own: quantity.ownBase.map { $0 != base } ?? false
    case .minutes, .hours: true
    case .percent: quantity.isTime
    }
  }
}
