internal import Assessment
import Quantities

/// Which figures only look exact: changed into another unit, they have more digits than anybody meant.
///
/// `48 min/week` is 9.6 minutes a day and stays so; `2 h/month` is 5.76, and nobody knows the six.
extension PopulationFigures {
  /// Whether a quantity was given in another unit and is longer in its own than ``PlainNumber/figures``.
  func isRough(_ quantity: QuantityID) -> Bool {
    guard let entry = population.quantities[quantity]?.value.entry,
      entry.unit != .percent || entry.base == .shareOfDay,
      let own = estimate(quantity), own != entry.estimate, let point = own.point
    else { return false }
    return Rational(decimal: SignificantDigits.text(point.double, digits: PlainNumber.figures))
      != point
  }
}

extension Population {
  /// Whether one of its times is rough, and with it what they come to in a year.
  var hasRoughTimes: Bool {
    quantities.keys.contains { PopulationFigures(population: self).isRough($0) }
  }
}

extension Review {
  /// Whether a time of one of its populations is rough, and with it every sum of time and its worth.
  var hasRoughTimes: Bool { populations.contains(where: \.hasRoughTimes) }
}

extension Subject {
  /// Amounts that hang on people's time.
  var timed: Figures { Figures(currency: review.currency, isRough: review.hasRoughTimes) }
}
