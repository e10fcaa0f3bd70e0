extension PlainNumber {
  /// Exact money: `$840,000`, `-$30,000`, `$1.17`, `CHF 560`.
  ///
  /// Whole units from 100 on and for whole amounts, else two decimals, rounded half-even.
  public static func money(_ value: Rational, currency: String) -> String {
    let isWhole = value.denominator == 1 || value.magnitude >= 100
    let text = value.magnitude.decimal(places: isWhole ? 0 : 2)
    return signed(grouped(text), isNegative: value.isNegative, currency: currency)
  }

  /// Money in two significant figures, without the word "about": `$860,000`.
  public static func roundedMoney(
    _ value: Double, figures: Int = figures, currency: String
  ) -> String {
    signed(
      rounded(value.magnitude, figures: figures), isNegative: value < 0, currency: currency)
  }

  /// `$840,000` if the amount is exact, else `about $860,000`.
  public static func money(_ amount: Amount, currency: String) -> String {
    switch amount {
    case .point(let value): money(value, currency: currency)
    case .sampled(let summary): "about " + roundedMoney(summary.median, currency: currency)
    }
  }

  /// Where nine of ten samples lie, `$420,000 to $1,700,000`; `nil` for an exact amount.
  public static func spread(_ amount: Amount, currency: String) -> String? {
    guard case .sampled(let summary) = amount else { return nil }
    let low = roundedMoney(summary.p5, currency: currency)
    return "\(low) to \(roundedMoney(summary.p95, currency: currency))"
  }

  /// What stands before an amount: a sign for USD, EUR and GBP, else the code and a space.
  public static func currencyPrefix(_ code: String) -> String {
    CurrencySign(code: code)?.rawValue ?? (code.isEmpty ? "" : code + " ")
  }

  private static func signed(_ text: String, isNegative: Bool, currency: String) -> String {
    let isZero = !text.contains { "1"..."9" ~= $0 }
    return (isNegative && !isZero ? "-" : "") + currencyPrefix(currency) + text
  }
}
