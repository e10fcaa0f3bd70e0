/// A range whose ends are so far apart that its reader should know.
///
/// From a ratio of 224 on, a *higher* low end would lower the mean of the lognormal; above 100 a range is
/// refused, above 25 it gets a warning and above 10 a note.
public struct RatioNote: Hashable, Sendable {
  /// How much the reader should mind.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The high end is more than 10 times the low end.
    case note
    /// The high end is more than 25 times the low end.
    case warning
  }

  static let notedAbove: Rational = 10
  static let warnedAbove: Rational = 25
  static let refusedAbove: Rational = 100

  /// The population that the range is about; `nil` for the proposal as a whole.
  public let population: String?
  /// The quantity that was given as a range.
  public let quantity: QuantityID
  /// The low end as typed.
  public let low: Rational
  /// The high end as typed.
  public let high: Rational
  /// How much the reader should mind.
  public let severity: Severity

  /// The note that an entry deserves, if any.
  public init?(_ entry: QuantityEntry, population: String? = nil) {
    guard
      case .range(let low, let high) = entry.estimate,
      RatioNote.isWider(low: low, high: high, than: RatioNote.notedAbove)
    else { return nil }
    self.population = population
    self.quantity = entry.quantity
    self.low = low
    self.high = high
    self.severity =
      RatioNote.isWider(low: low, high: high, than: RatioNote.warnedAbove) ? .warning : .note
  }

  /// How many times the smaller end the larger one is; 10 or more.
  public var ratio: Double { RatioNote.ratio(low: low, high: high) }

  /// What is wide, and what could be done about it.
  public var message: String {
    "\(quantity.rawValue): the ends of \(PlainNumber.exact(low)) to \(PlainNumber.exact(high)) "
      + "are a factor of \(PlainNumber.rounded(ratio)) apart. "
      + "Splitting the population or the event would say more."
  }

  static func ratio(low: Rational, high: Rational) -> Double {
    let sizes = (low.magnitude.double, high.magnitude.double)
    return max(sizes.0, sizes.1) / min(sizes.0, sizes.1)
  }

  /// Compares exactly; false where an end is zero or the signs differ, for such a range is no lognormal.
  static func isWider(low: Rational, high: Rational, than factor: Rational) -> Bool {
    guard !low.isZero, !high.isZero, low.isNegative == high.isNegative else { return false }
    let sizes = (low.magnitude, high.magnitude)
    guard let limit = try? Rational.multiplying(min(sizes.0, sizes.1), factor) else {
      return false  // So large a small end leaves no room for a much larger one.
    }
    return max(sizes.0, sizes.1) > limit
  }
}
