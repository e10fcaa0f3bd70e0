extension Rational {
  /// Reads a plain decimal such as `9.6`, `-30000` or `.5`.
  ///
  /// Takes an optional sign, ASCII digits and at most one point with a digit behind it. Anything else,
  /// separators, exponents and white space included, gives `nil`, and so does a number that does not
  /// fit. Nothing passes through binary floating point.
  public init?(decimal text: some StringProtocol) {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }

    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    var fraction = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 ? !whole.isEmpty : !fraction.isEmpty else { return nil }
    guard (whole + fraction).allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }

    guard
      let value = Rational.wholeNumber(whole + fraction),
      let scale = Rational.powerOfTen(fraction.count)
    else { return nil }
    self.init(reducing: isNegative ? -value : value, over: scale)
  }

  private static func powerOfTen(_ exponent: Int) -> Int128? {
    wholeNumber([UInt8(ascii: "1")] + Array(repeating: UInt8(ascii: "0"), count: exponent))
  }

  private static func wholeNumber(_ digits: some Sequence<UInt8>) -> Int128? {
    var value: Int128 = 0
    for digit in digits {
      let tenfold = value.multipliedReportingOverflow(by: 10)
      let sum = tenfold.partialValue.addingReportingOverflow(Int128(digit - UInt8(ascii: "0")))
      guard !tenfold.overflow, !sum.overflow else { return nil }
      value = sum.partialValue
    }
    return value
  }
}
