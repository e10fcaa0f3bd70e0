internal import Assessment
import Quantities

/// Figures with the digits that a reader needs to compute along: six where they are not exact.
struct TraceFigures {
  let currency: String

  /// The figures as the report prints them.
  var report: Figures { Figures(currency: currency) }

  /// `9.6`, `2,400`, `0.333333`.
  static func number(_ value: MiddleValue) -> String {
    guard let text = value.exact?.exactDecimal, text.count <= longestExact else {
      return number(value.value)
    }
    return PlainNumber.grouped(text)
  }

  /// A figure that is not exact.
  static func number(_ value: Double) -> String { PlainNumber.rounded(value, figures: digits) }

  /// An exact figure.
  static func number(_ value: Rational) -> String {
    guard let text = value.exactDecimal, text.count <= longestExact else {
      return number(value.double)
    }
    return PlainNumber.grouped(text)
  }

  /// `$2,800`, `-$653,178`, `CHF 560`.
  func money(_ value: MiddleValue) -> String {
    let text = Self.number(value)
    let prefix = PlainNumber.currencyPrefix(currency)
    return text.hasPrefix("-") ? "-\(prefix)\(text.dropFirst())" : prefix + text
  }

  /// `2,400 min`, `40 h`, `5 days`, `$2,800`.
  func text(_ value: MiddleValue, _ unit: LedgerLine.Unit) -> String {
    switch unit {
    case .minutes: "\(Self.number(value)) min"
    case .hours: "\(Self.number(value)) h"
    case .days: value.exact == 1 ? "1 day" : "\(Self.number(value)) days"
    case .money: money(value)
    }
  }

  /// As many as in the JSON output.
  private static let digits = 6

  /// Longer decimals tell people nothing.
  private static let longestExact = 10
}
