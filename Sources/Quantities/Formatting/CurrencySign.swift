/// The currencies that are printed, and may be typed, as a sign.
enum CurrencySign: String, CaseIterable {
  case dollar = "$"
  case euro = "€"
  case pound = "£"

  /// The code of ISO 4217; a dollar sign may mean other dollars, but this is what we print it for.
  var code: String {
    switch self {
    case .dollar: "USD"
    case .euro: "EUR"
    case .pound: "GBP"
    }
  }

  /// The sign of a currency, if it is one of these; upper and lower case are the same.
  init?(code: some StringProtocol) {
    let upper = code.uppercased()
    guard let sign = CurrencySign.allCases.first(where: { $0.code == upper }) else { return nil }
    self = sign
  }
}
