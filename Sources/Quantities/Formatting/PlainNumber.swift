/// Prints figures for people: thousands separators, and no more digits than are known.
///
/// Exact figures are printed as they are; sampled ones say "about" and keep two significant figures.
public enum PlainNumber {
  /// How many significant figures a sampled figure keeps in front of people.
  public static let figures = 2
  /// From here on an exact figure is printed without decimals.
  private static let wholeFrom: Rational = 100

  /// An exact figure: `840,000`, `9.6`, `0.33`.
  ///
  /// Whole from 100 on, else with at most two decimals, rounded half-even; a figure that this would
  /// lose altogether keeps two significant figures.
  public static func exact(_ value: Rational) -> String {
    if value.magnitude >= wholeFrom { return grouped(value.decimal(places: 0)) }
    let text = trimmed(value.decimal(places: 2))
    return text == "0" && !value.isZero ? rounded(value.double) : text
  }

  /// A figure with so many significant figures: `860,000`, `2.2`, `0.035`.
  public static func rounded(_ value: Double, figures: Int = figures) -> String {
    guard value.isFinite else { return "no number" }
    return grouped(DecimalDigits(value).rounded(to: figures).plain)
  }

  /// `12,000` if the amount is exact, else `about 12,000`.
  public static func text(_ amount: Amount) -> String {
    switch amount {
    case .point(let value): exact(value)
    case .sampled(let summary): "about " + rounded(summary.median)
    }
  }

  /// `12,000 h` if the amount is exact, else `about 12,000 h`.
  public static func hours(_ amount: Amount) -> String { text(amount) + " h" }

  /// A time in two significant figures: `2.2 minutes`, `1 minute`.
  public static func minutes(_ value: Double) -> String {
    let text = rounded(value)
    return text == "1" ? "1 minute" : text + " minutes"
  }

  /// Where nine of ten samples lie, `420,000 to 1,700,000`; `nil` for an exact amount.
  public static func spread(_ amount: Amount) -> String? {
    guard case .sampled(let summary) = amount else { return nil }
    return "\(rounded(summary.p5)) to \(rounded(summary.p95))"
  }

  /// Puts a comma between groups of three digits before the point: `-1234567.5` is `-1,234,567.5`.
  public static func grouped(_ decimal: String) -> String {
    let sign = decimal.hasPrefix("-") ? "-" : ""
    let parts = decimal.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return decimal }
    var result = sign
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return parts.count == 2 ? result + "." + parts[1] : result
  }

  /// Drops zeros at the end of a decimal fraction, and its point if nothing is left of it.
  static func trimmed(_ decimal: String) -> String {
    guard decimal.contains(".") else { return decimal }
    var result = decimal[...]
    while result.hasSuffix("0") { result.removeLast() }
    if result.hasSuffix(".") { result.removeLast() }
    return String(result)
  }
}
