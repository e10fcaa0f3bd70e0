extension QuantityEntry {
  /// The canonical text, as it stands in a record; parsing it gives the same entry again.
  ///
  /// `9.6`, `4..23.04`, `450 / 560 / 800`, `48 min/week`, `2 h/month`, `30..75 min/year`, `2%`,
  /// `2 x 20 min/month`.
  public var text: String {
    let numbers = once.numbers.map(\.recordText)
    let prefix = times == 1 ? "" : "\(times.recordText) x "
    return prefix + numbers.joined(separator: estimate.form == .pert ? " / " : "..") + unitSuffix
  }

  /// The numbers of one time; without a remainder, for that is how they were multiplied.
  var once: Estimate {
    guard times != 1 else { return estimate }
    return (try? estimate.map { (number) throws(ArithmeticOverflow) in try number / times })
      ?? estimate
  }

  /// What stands behind the last number: nothing where the unit is the quantity's own.
  private var unitSuffix: String {
    guard unit != .percent else { return "%" }
    guard unit != .own || base != quantity.ownBase ?? .day || times != 1 else { return "" }
    let isInHours = unit == .hours || (unit == .own && quantity.dimension == .hours)
    let time = unit == .days ? " d" : isInHours ? " h" : " min"
    return quantity.ownBase == nil ? time : time + "/" + base.rawValue
  }
}

extension QuantityEntry: CustomStringConvertible {
  /// The canonical text.
  public var description: String { text }
}
