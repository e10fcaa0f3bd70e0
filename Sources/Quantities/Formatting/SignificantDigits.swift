/// Prints sampled figures with few enough digits to be the same on every machine.
public enum SignificantDigits {
  /// Outside these powers of ten a plain decimal would be a row of zeros, and an exponent is used.
  private static let plainExponents = -7...15

  /// A number rounded half-even to so many significant digits, without trailing zeros.
  ///
  /// The result is a JSON number: `840000`, `2.20952`, `-0.5`, and `1.5e20` only for magnitudes below
  /// 10⁻⁷ or from 10¹⁶ on. The rounding starts from the shortest decimal that reads back as `value`.
  /// A number that is not finite gives `null`; the ledger never yields one.
  public static func text(_ value: Double, digits: Int = 6) -> String {
    guard value.isFinite else { return "null" }
    let rounded = DecimalDigits(value).rounded(to: digits)
    return plainExponents ~= rounded.exponent ? rounded.plain : rounded.scientific
  }
}
