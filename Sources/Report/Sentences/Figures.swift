internal import Assessment
import Quantities

/// Amounts in the words of the report: exact where all inputs are points, else with "about".
struct Figures: Sendable {
  let currency: String

  /// `$840,000` or `about $860,000`.
  func money(_ amount: Amount) -> String { PlainNumber.money(amount, currency: currency) }

  /// The same without its sign, for sentences that say in words which way it goes.
  func size(_ amount: Amount) -> String {
    switch amount {
    case .point(let value): PlainNumber.money(value.magnitude, currency: currency)
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
  static func hours(_ amount: Amount) -> String {
    switch amount {
    case .point(let value):
      value.magnitude == 1 ? "1 hour" : PlainNumber.exact(value.magnitude) + " hours"
    case .sampled(let summary): "about \(PlainNumber.rounded(summary.median.magnitude)) hours"
    }
  }

  /// `12,000 hours` or `about 12,000 hours (6,000 to 24,000)`, without a sign.
  static func hoursWithSpread(_ amount: Amount) -> String {
    guard case .sampled(let summary) = amount else { return hours(amount) }
    let ends =
      summary.median < 0 ? (-summary.p95, -summary.p5) : (summary.p5, summary.p95)
    return "\(hours(amount)) (\(PlainNumber.rounded(ends.0)) to \(PlainNumber.rounded(ends.1)))"
  }

  /// A number: `9.6`, or `about 9.6` where it is the median of several.
  static func number(_ estimate: Estimate) -> String {
    estimate.point.map(PlainNumber.exact) ?? "about " + PlainNumber.rounded(estimate.median)
  }

  /// A time per day: `9.6 minutes`, `about 2.7 seconds`.
  static func time(_ minutes: Estimate) -> String {
    guard minutes.median > 0, minutes.median < leastMinutes else {
      return minutes.point == 1 ? "1 minute" : number(minutes) + " minutes"
    }
    if let seconds = minutes.point.flatMap({ try? Rational.multiplying($0, 60) }) {
      return seconds == 1 ? "1 second" : PlainNumber.exact(seconds) + " seconds"
    }
    return "about \(PlainNumber.rounded(minutes.median * 60)) seconds"
  }

  /// A number of hours: `1 hour`, `about 3 hours`.
  static func hours(_ estimate: Estimate) -> String {
    estimate.point == 1 ? "1 hour" : number(estimate) + " hours"
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
