extension Rational {
  /// The decimal as it stands in a record: no separators, and never one that ``Ambiguity`` asks about.
  var recordText: String {
    let text = exactDecimal ?? decimal(places: 12)
    return Ambiguity.isAmbiguous(text) ? text + "0" : text
  }
}

/// Numbers such as `1.000`, which are thousands to some readers and decimals to others.
enum Ambiguity {
  /// One to three digits that do not start with 0, a point and three digits; with or without a sign.
  static func isAmbiguous(_ text: some StringProtocol) -> Bool {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 3, 1...3 ~= parts[0].count else { return false }
    return parts[0].first != "0" && parts.joined().allSatisfy { "0"..."9" ~= $0 }
  }

  /// Both readings of such a number, each written so that it has no other: `1` or `1000`.
  static func readings(of text: some StringProtocol) -> (decimal: String, thousands: String) {
    let decimal = Rational(decimal: text)?.recordText ?? String(text)
    return (decimal, text.split(separator: ".").joined())
  }
}
