/// Why a text or a number cannot stand for a quantity.
public struct QuantityProblem: Error, Hashable, Sendable {
  /// The quantity that was asked for.
  public let quantity: QuantityID
  /// What is wrong, with the numbers involved.
  public let reason: Reason

  /// What is wrong, with the numbers involved.
  public enum Reason: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// More was typed than any quantity needs.
    case tooLong
    /// There is no number where one is expected.
    case notANumber(String)
    /// Infinity, or no number at all.
    case notFinite(String)
    /// An exponent or another base than ten.
    case notPlain(String)
    /// One point before three digits, which may separate decimals or thousands.
    case ambiguous(String)
    /// Commas, spaces or points that separate neither thousands nor decimals.
    case separators(String)
    /// A number that does not fit.
    case tooLarge(String)
    /// Words after a number that mean nothing here.
    case unit(String)
    /// Numbers of one entry in different units.
    case mixedUnits([String])
    /// A `k` or `m` at the end that may or may not hold for the other numbers.
    case multiplier(String)
    /// A dash between two numbers where it may be a minus.
    case dash(String)
    /// So many numbers, where one, two (`lo..hi`) or three (with slashes) would mean something.
    case count(Int)
    /// Another currency than the review's.
    case currency(typed: String, expected: String)
    /// A form that this quantity does not take.
    case form(Form)
    /// A number below zero.
    case negative(Rational)
    /// Zero, where the model divides by it.
    case zero
    /// The numbers in falling order.
    case outOfOrder([Rational])
    /// A share below 0 or above the whole.
    case outsideShare(Rational, isPercent: Bool)
    /// A number below what makes sense.
    case below(Rational, minimum: Rational)
    /// A number above what makes sense.
    case above(Rational, maximum: Rational)
    /// A range that starts at zero.
    case zeroLowEnd(high: Rational)
    /// A range whose ends are more than a factor of 100 apart.
    case tooWide(low: Rational, high: Rational)
    /// A number without an end to its decimals, which only code can ask for.
    case endless
    /// A change of unit that leaves the range of exact numbers.
    case overflow
  }

  /// A problem with one quantity.
  public init(_ quantity: QuantityID, _ reason: Reason) {
    self.quantity = quantity
    self.reason = reason
  }
}

extension QuantityProblem: CustomStringConvertible {
  /// Both sentences: what is wrong and what is accepted.
  public var description: String { "\(quantity.rawValue): \(message) \(accepted)" }
}
