extension QuantityEntry {
  /// The first reason why these numbers cannot stand for the quantity.
  func fault(of written: Estimate) -> QuantityProblem.Reason? {
    if written.numbers.contains(where: { $0.decimalPlaces == nil }) { return .endless }
    if let reason = order(of: written) { return reason }
    if let reason = estimate.numbers.lazy.compactMap(bound).first { return reason }
    if !quantity.accepts.contains(estimate.form) { return .form(estimate.form) }
    if case .range(let low, let high) = estimate { return width(low: low, high: high) }
    return nil
  }

  private func order(of written: Estimate) -> QuantityProblem.Reason? {
    let numbers = written.numbers
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 } ? nil : .outOfOrder(numbers)
  }

  private func bound(_ number: Rational) -> QuantityProblem.Reason? {
    if number.isNegative && !quantity.mayBeNegative { return .negative(number) }
    if quantity.isDivisor && number.isZero { return .zero }
    // A percentage has its bounds a hundredfold, and of the day there is no more than the whole.
    let scale: Rational = isShare ? 100 : 1
    let maximum = base == .shareOfDay ? 1 : quantity.maximum
    if let minimum = try? quantity.minimum.map({ try $0 * scale }), number < minimum {
      return .below(number, minimum: minimum)
    }
    if let maximum = try? maximum.map({ try $0 * scale }), number > maximum {
      let isFraction = isShare || quantity.dimension == .fraction
      return isFraction
        ? .outsideShare(number, isPercent: isShare) : .above(number, maximum: maximum)
    }
    return nil
  }

  /// A lognormal needs ends above zero and not too far apart; below zero it is mirrored.
  private func width(low: Rational, high: Rational) -> QuantityProblem.Reason? {
    if low.isZero && !quantity.mayBeNegative { return .zeroLowEnd(high: high) }
    let isTooWide = RatioNote.isWider(low: low, high: high, than: RatioNote.refusedAbove)
    return isTooWide ? .tooWide(low: low, high: high) : nil
  }
}
