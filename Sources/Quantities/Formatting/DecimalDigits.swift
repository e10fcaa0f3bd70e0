/// The decimal digits of a finite binary number, and how to round and lay them out.
///
/// The digits are those of the shortest decimal that reads back as the same number, which Swift's
/// `description` prints alike on every platform; rounding starts there, half-even. So 0.15, which is a
/// little less in binary, counts as the tie that a reader sees.
struct DecimalDigits {
  var isNegative: Bool
  /// Without leading or trailing zeros; empty for zero.
  var digits: [UInt8]
  /// The power of ten of the first digit: 3 for 4,000 and -1 for 0.4.
  var exponent: Int

  /// Takes a finite number apart.
  init(_ value: Double) {
    precondition(value.isFinite, "no digits in \(value)")
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let all = mantissa.joined().utf8.map { $0 - UInt8(ascii: "0") }
    let leading = all.prefix { $0 == 0 }.count
    let power = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    isNegative = value < 0
    digits = Array(all.dropFirst(leading))
    exponent = power + whole.count - 1 - leading
    trimZeros()
  }

  /// Rounds half-even to so many digits, at least one.
  func rounded(to count: Int) -> DecimalDigits {
    precondition(count > 0, "a number of digits below one: \(count)")
    guard digits.count > count else { return self }
    var result = self
    let dropped = digits[count...]
    result.digits = Array(digits[..<count])
    let isTie = dropped.first == 5 && dropped.count == 1
    let roundsUp = isTie ? digits[count - 1] % 2 == 1 : dropped[count] >= 5
    if roundsUp { result.increment() }
    result.trimZeros()
    return result
  }

  /// All digits at their places, without an exponent: `840000`, `0.0345`, `-2`.
  var plain: String {
    guard !digits.isEmpty else { return "0" }
    let text = digits.map(String.init)
    let sign = isNegative ? "-" : ""
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + text.joined()
    }
    let zeros = Array(repeating: "0", count: max(0, exponent + 1 - text.count))
    let padded = text + zeros
    let fraction = padded[(exponent + 1)...].joined()
    return sign + padded[...exponent].joined() + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// One digit, the others behind the point, and the power of ten: `1.5e20`.
  var scientific: String {
    guard let first = digits.first else { return "0" }
    let rest = digits.dropFirst().map(String.init).joined()
    return "\(isNegative ? "-" : "")\(first)\(rest.isEmpty ? "" : "." + rest)e\(exponent)"
  }

  private mutating func increment() {
    var place = digits.endIndex - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private mutating func trimZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }
}
