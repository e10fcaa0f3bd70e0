/// An exact fraction of two 128-bit whole numbers.
///
/// Always in lowest terms with a denominator above zero, so that equal values are equal bit for bit.
/// The numerator is never `Int128.min`: a value and its negation both exist.
public struct Rational: Hashable, Sendable {
  /// The upper number, which carries the sign.
  public let numerator: Int128
  /// The lower number, at least 1 and without a common divisor with the numerator.
  public let denominator: Int128

  /// Takes over a fraction that is in lowest terms already.
  init(lowestTerms numerator: Int128, _ denominator: Int128) {
    assert(denominator > 0 && numerator != .min)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  public init(_ integer: Int) {
    self.init(lowestTerms: Int128(integer), 1)
  }

  /// A fraction of two whole numbers, reduced to lowest terms; `nil` if the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(reducing: sign * Int128(numerator), over: sign * Int128(denominator))
  }

  /// Reduces a fraction whose denominator is above zero and whose numerator is not `Int128.min`.
  init(reducing numerator: Int128, over denominator: Int128) {
    let divisor = Rational.greatestCommonDivisor(numerator, denominator)
    if divisor == 1 {
      self.init(lowestTerms: numerator, denominator)
    } else {
      self.init(lowestTerms: numerator / divisor, denominator / divisor)
    }
  }

  /// Nothing.
  public static let zero = Rational(0)
  /// The whole.
  public static let one = Rational(1)

  /// Whether this is exactly nothing.
  public var isZero: Bool { numerator == 0 }
  /// Whether this is below zero.
  public var isNegative: Bool { numerator < 0 }
  /// The same size with the other sign.
  public var negated: Rational { Rational(lowestTerms: -numerator, denominator) }
  /// The same size without its sign.
  public var magnitude: Rational { isNegative ? negated : self }

  /// The nearest binary number, exact to the last bit where both parts are below 2⁵³.
  public var double: Double { Rational.double(numerator) / Rational.double(denominator) }

  /// The nearest binary number to a whole one; of 64 bits the processor makes it in one step.
  private static func double(_ number: Int128) -> Double {
    let low = Int64(truncatingIfNeeded: number)
    return Int128(truncatingIfNeeded: low) == number ? Double(low) : Double(number)
  }

  /// Euclid's algorithm; at least 1 if either number differs from zero.
  ///
  /// Once both numbers have 64 bits, which most have from the start, they are divided as such.
  static func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (larger, smaller) = (first.magnitude, second.magnitude)
    while smaller != 0 {
      let (left, right) = (
        UInt64(truncatingIfNeeded: larger), UInt64(truncatingIfNeeded: smaller)
      )
      if UInt128(truncatingIfNeeded: left) == larger, UInt128(truncatingIfNeeded: right) == smaller
      {
        return Int128(truncatingIfNeeded: greatestCommonDivisor(left, right))
      }
      (larger, smaller) = (smaller, larger % smaller)
    }
    return Int128(larger)
  }

  private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (larger, smaller) = (first, second)
    while smaller != 0 {
      (larger, smaller) = (smaller, larger % smaller)
    }
    return larger
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// A whole number written in source text.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational: CustomStringConvertible {
  /// The plain decimal if there is one, else a fraction such as `2/3`.
  public var description: String {
    exactDecimal ?? "\(numerator)/\(denominator)"
  }
}
