extension Rational {
  /// The decimal with exactly so many places, rounded half-even; never `-0`.
  public func decimal(places: Int) -> String {
    precondition(places >= 0, "a number of decimal places below zero: \(places)")
    let divisor = denominator.magnitude
    var (whole, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    var digits: [UInt8] = []
    for _ in 0..<places {
      // The remainder is below the divisor, so the quotient is one digit and this cannot overflow.
      let step = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: 10))
      digits.append(UInt8(step.quotient))
      remainder = step.remainder
    }

    let lastIsOdd = digits.last.map { $0 % 2 == 1 } ?? (whole % 2 == 1)
    let missing = divisor - remainder
    if remainder > missing || (remainder == missing && lastIsOdd) {
      var place = digits.endIndex
      while place > 0, digits[place - 1] == 9 {
        digits[place - 1] = 0
        place -= 1
      }
      if place > 0 { digits[place - 1] += 1 } else { whole += 1 }
    }

    let isZero = whole == 0 && digits.allSatisfy { $0 == 0 }
    let sign = isNegative && !isZero ? "-" : ""
    let fraction = digits.isEmpty ? "" : "." + digits.map(String.init).joined()
    return sign + String(whole) + fraction
  }

  /// The whole value as a decimal without trailing zeros, or `nil` where it never ends, as in 1/3.
  public var exactDecimal: String? { decimalPlaces.map { decimal(places: $0) } }

  /// How many places that decimal has; `nil` where it never ends.
  var decimalPlaces: Int? {
    if denominator == 1 { return 0 }
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    return rest == 1 ? max(twos, fives) : nil
  }
}
