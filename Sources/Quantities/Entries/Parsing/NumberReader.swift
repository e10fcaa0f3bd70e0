/// One number of an entry, and what stands around it.
struct TypedNumber {
  let value: Rational
  let multiplier: Multiplier?
  let currency: CurrencySign?
  /// What follows, without blanks around it.
  let unit: String
}

/// The letters that shorten amounts of money.
enum Multiplier: String {
  case thousands = "k"
  case millions = "m"

  var factor: Rational { self == .thousands ? 1_000 : 1_000_000 }
}

/// Reads a number with its sign, currency sign, separators and multiplier.
struct NumberReader {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  private let quantity: QuantityID
  private let whole: Scalars
  private var rest: Scalars

  init(_ text: Scalars, _ quantity: QuantityID) {
    self.quantity = quantity
    whole = text
    rest = text
  }

  mutating func read() throws(QuantityProblem) -> TypedNumber {
    skipSpaces()
    let first = readSign()
    var currency = readCurrency()
    let isNegative = first ?? readSign() ?? false
    let digits = readDigits()
    guard digits.contains(where: \.isDigit) else { throw noNumber() }
    if digits == ["0"], let base = rest.first, ["x", "o", "b"].contains(base) {
      throw QuantityProblem(quantity, .notPlain(whole.string))
    }
    let value = try NumberText(digits.string, isNegative: isNegative, quantity).value()
    let multiplier = readMultiplier()
    skipSpaces()
    if currency == nil { currency = readCurrency() }
    skipSpaces()
    return TypedNumber(
      value: value, multiplier: multiplier, currency: currency, unit: trimmed(rest).string)
  }

  private func noNumber() -> QuantityProblem {
    let text = trimmed(whole).string
    let unsigned = text.drop { $0 == "-" || $0 == "+" }
    let isInfinite = ["nan", "inf", "∞"].contains { unsigned.hasPrefix($0) }
    return QuantityProblem(quantity, isInfinite ? .notFinite(text) : .notANumber(text))
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0 == " " }
  }

  /// `true` for a minus, `false` for a plus.
  private mutating func readSign() -> Bool? {
    guard let sign = rest.first, sign == "-" || sign == "+" else { return nil }
    rest.removeFirst()
    return sign == "-"
  }

  /// A sign such as `$`, or a code such as `usd`, where the quantity is money.
  private mutating func readCurrency() -> CurrencySign? {
    guard quantity.dimension == .money else { return nil }
    if let sign = rest.first?.currencySign {
      rest.removeFirst()
      skipSpaces()
      return sign
    }
    let letters = rest.prefix { $0.isLetter }
    guard let sign = CurrencySign(code: letters.string) else { return nil }
    rest.removeFirst(letters.count)
    skipSpaces()
    return sign
  }

  /// Digits, points, commas, and spaces between digits.
  private mutating func readDigits() -> [Unicode.Scalar] {
    var digits: [Unicode.Scalar] = []
    while let scalar = rest.first {
      let isInside = digits.last?.isDigit == true && rest.dropFirst().first?.isDigit == true
      guard
        scalar.isDigit || scalar == "." || scalar == "," || (scalar == " " && isInside)
      else { break }
      digits.append(scalar)
      rest.removeFirst()
    }
    return digits
  }

  /// A `k` or `m` behind an amount of money, alone or before a slash or a blank.
  private mutating func readMultiplier() -> Multiplier? {
    guard quantity.dimension == .money else { return nil }
    let after = rest.drop { $0 == " " }
    guard
      let letter = after.first, let multiplier = Multiplier(rawValue: String(letter)),
      after.dropFirst().first?.isLetter != true
    else { return nil }
    rest = after.dropFirst()
    return multiplier
  }

  private func trimmed(_ text: Scalars) -> Scalars {
    var result = text.drop { $0 == " " }
    while result.last == " " { result.removeLast() }
    return result
  }
}
