extension QuantityEntry {
  /// The numbers in the quantity's own unit: minutes a day, hours a week, a share from 0 to 1.
  ///
  /// A week has 5 workdays, a year D of them, a quarter D/4, a month D/12; a workday has H hours, and a
  /// share is one of those.
  ///
  /// - Throws: `zero` for workdays or hours per day of 0, `overflow` where the result does not fit.
  public func estimate(
    workdays: Rational, hoursPerDay: Rational
  ) throws(QuantityProblem) -> Estimate {
    if workdays.isZero { throw QuantityProblem(.workdays, .zero) }
    if hoursPerDay.isZero { throw QuantityProblem(.hoursPerDay, .zero) }
    do {
      let factor = try unitFactor(hoursPerDay) * baseFactor(workdays)
      return try estimate.map { (number) throws(ArithmeticOverflow) in try number * factor }
    } catch {
      throw QuantityProblem(quantity, .overflow)
    }
  }

  /// Whether the change into the quantity's own unit depends on this other quantity.
  public func depends(on other: QuantityID) -> Bool {
    if other == .hoursPerDay { return unit == .days || base == .shareOfDay }
    return switch base {
    case .month, .quarter, .year: other == .workdays
    case .day, .week, .shareOfDay: false
    }
  }

  private func unitFactor(_ hoursPerDay: Rational) throws(ArithmeticOverflow) -> Rational {
    switch unit {
    case .own: 1
    case .minutes: try 1 / 60
    case .hours: 60
    case .days: quantity.dimension == .minutes ? try 60 * hoursPerDay : hoursPerDay
    case .percent: base == .shareOfDay ? try 60 * hoursPerDay / 100 : try 1 / 100
    }
  }

  private func baseFactor(_ workdays: Rational) throws(ArithmeticOverflow) -> Rational {
    guard let ownBase = quantity.ownBase, base != .shareOfDay else { return 1 }
    return try daysPer(ownBase, workdays) / daysPer(base, workdays)
  }

  private func daysPer(
    _ base: TimeBase, _ workdays: Rational
  ) throws(ArithmeticOverflow) -> Rational {
    switch base {
    case .day, .shareOfDay: 1
    case .week: 5
    case .month: try workdays / 12
    case .quarter: try workdays / 4
    case .year: workdays
    }
  }
}
