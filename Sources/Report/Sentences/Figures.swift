internal import Assessment
import Quantities

/// Amounts in the words of the report: exact where all inputs are points, else with "about".
///
/// What hangs on a rough time is printed as a sampled amount is.
struct Figures: Sendable {
  let currency: String

  /// Whether an exact amount comes from a rough time; see ``PopulationFigures/isRough(_:)``.
  var isRough = false

  /// `$840,000` or `about $860,000`.
  func money(_ amount: Amount) -> String {
    guard isRough, let point = amount.point, !point.isZero else {
      return PlainNumber.money(amount, currency: currency)
    }
    return "about " + PlainNumber.roundedMoney(point.double, currency: currency)
  }

  /// The same without its sign, for sentences that say in words which way it goes.
  func size(_ amount: Amount) -> String {
    switch amount {
    case .point(let value): money(.point(value.magnitude))
    case .sampled(let summary):
      "about " + PlainNumber.roundedMoney(summary.median.magnitude, currency: currency)
    }
  }

  /// `about $860,000 ($420,000 to $1,700,000)`.
  func moneyWithSpread(_ amount: Amount) -> String {
    let spread = PlainNumber.spread(amount, currency: currency)
    return money(amount) + (spread.map { " (\($0))" } ?? "")
  }

  /// `12,000 hours` or `about 12,000 hours`, without a sign.
  static func hours(_ amount: Amount, isRough: Bool = false) -> String {
    switch amount {
    case .point(let value) where isRough && !value.isZero:
      about(value.magnitude.double)
    case .point(let value):
      value.magnitude == 1 ? "1 hour" : PlainNumber.exact(value.magnitude) + " hours"
    case .sampled(let summary): about(summary.median.magnitude)
    }
  }

  private static func about(_ hours: Double) -> String {
    let number = PlainNumber.rounded(hours)
    return "about \(number) \(number == "1" ? "hour" : "hours")"
  }

  /// `12,000 hours` or `about 12,000 hours (6,000 to 24,000)`, without a sign.
  static func hoursWithSpread(_ amount: Amount, isRough: Bool = false) -> String {
    guard case .sampled(let summary) = amount else { return hours(amount, isRough: isRough) }
    let ends =
      summary.median < 0 ? (-summary.p95, -summary.p5) : (summary.p5, summary.p95)
    return "\(hours(amount)) (\(PlainNumber.rounded(ends.0)) to \(PlainNumber.rounded(ends.1)))"
  }

  /// A number: `9.6`, or `about 9.6` where it is the median of several.
  static func number(_ estimate: Estimate, isRough: Bool = false) -> String {
    let exact = isRough ? nil : estimate.point.map(PlainNumber.exact)
    return exact ?? "about " + PlainNumber.rounded(estimate.median)
  }

  /// A time per day: `9.6 minutes`, `about 2.7 seconds`.
  static func time(_ minutes: Estimate, isRough: Bool = false) -> String {
    guard minutes.median > 0, minutes.median < leastMinutes else {
      return minutes.point == 1 ? "1 minute" : number(minutes, isRough: isRough) + " minutes"
    }
    let rounded = PlainNumber.rounded(minutes.median * 60)
    if !isRough, let seconds = minutes.point.flatMap({ try? Rational.multiplying($0, 60) }),
      PlainNumber.exact(seconds) == rounded
    {
      return seconds == 1 ? "1 second" : rounded + " seconds"
    }
    // No one counts a third digit of seconds.
    return "about \(rounded) seconds"
  }

  /// A number of hours: `1 hour`, `about 3 hours`.
  static func hours(_ estimate: Estimate, isRough: Bool = false) -> String {
    estimate.point == 1 ? "1 hour" : number(estimate, isRough: isRough) + " hours"
  }

  /// Below half a minute people think in seconds.
  private static let leastMinutes = 0.5
}

extension Amount {
  /// Whether it is exactly nothing.
  var isZero: Bool { point?.isZero ?? false }

  /// Whether its middle case is above zero.
  var isPositive: Bool { median > 0 }
}
