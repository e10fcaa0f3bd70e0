extension QuantityEntry {
  /// More than any entry needs; refusing longer ones keeps the reader's work small.
  private static let longestText = 200

  /// Reads a quantity as people type it and as records hold it.
  ///
  /// | form | examples |
  /// |---|---|
  /// | one number | `9.6`, `1,000`, `1 000`, `-30000`, `$560`, `80k`, `1.2m` (money alone) |
  /// | two, P5 to P95 | `4..23`, `4 to 23`, `4 - 23` where nothing is below zero |
  /// | three | `4 / 10 / 23` |
  /// | with a unit, once at the end or behind each | `48 min/week`, `3 h/month`, `30..75 min/year`, `2%` |
  /// | so many times | `2 x 20 min/month`, `20 min twice a month`, `20 min, 3 times a year` |
  /// | in words | `half an hour a month`, `about 400 developers`, `~400` |
  ///
  /// Any kind of space will do, no-break spaces included, and upper case is lower case. `1.000` is refused
  /// as ambiguous; exponents, hexadecimals, `NaN` and `inf` are refused.
  ///
  /// - Parameters:
  ///   - text: what was typed, or what stands in a record.
  ///   - quantity: what it is meant for, which decides on units, forms and bounds.
  ///   - currency: the review's ISO 4217 code; a sign or code of another currency is refused. Without
  ///     it signs are read over.
  /// - Returns: the entry, sound in itself.
  /// - Throws: what is wrong, with the numbers involved, and what is accepted instead.
  public static func parse(
    _ text: String, for quantity: QuantityID, currency: String? = nil
  ) throws(QuantityProblem) -> QuantityEntry {
    if let values = PlainNumbers.values(in: text) {
      return try QuantityEntry(
        quantity, estimate(values, quantity), unit: .own, base: quantity.ownBase ?? .day)
    }
    return try parseAnyForm(text, for: quantity, currency: currency)
  }

  /// Reads a quantity as ``parse(_:for:currency:)`` does, and says whether anything had to be understood.
  public static func reading(
    of text: String, for quantity: QuantityID, currency: String? = nil
  ) throws(QuantityProblem) -> QuantityReading {
    try readAnyForm(text, for: quantity, currency: currency)
  }

  /// The same without the short way for plain numbers.
  static func parseAnyForm(
    _ text: String, for quantity: QuantityID, currency: String? = nil
  ) throws(QuantityProblem) -> QuantityEntry {
    try readAnyForm(text, for: quantity, currency: currency).entry
  }

  private static func readAnyForm(
    _ text: String, for quantity: QuantityID, currency: String?
  ) throws(QuantityProblem) -> QuantityReading {
    guard text.unicodeScalars.count <= longestText else {
      throw QuantityProblem(quantity, .tooLong)
    }
    let spoken = SpokenEntry(FoldedText(text).scalars)
    if quantity.ownBase != nil, let occurrences = Occurrences(spoken.scalars) {
      let once = try numbers(SpokenEntry(occurrences.once).scalars, quantity, currency)
      // Without what the times are per they may be meant in any way.
      if once.unit.unit != .percent, once.unit.saysBase {
        let values = try multiplied(once.values, occurrences.times, quantity)
        let entry = try QuantityEntry(
          quantity, estimate(values, quantity), unit: once.unit.unit, base: once.unit.base,
          times: occurrences.times)
        return QuantityReading(entry, isAsTyped: false)
      }
    }
    let read = try numbers(spoken.scalars, quantity, currency)
    let entry = try QuantityEntry(
      quantity, estimate(read.values, quantity), unit: read.unit.unit, base: read.unit.base)
    return QuantityReading(entry, isAsTyped: !spoken.hasWords && !read.isMultiplied)
  }

  private static func numbers(
    _ scalars: [Unicode.Scalar], _ quantity: QuantityID, _ currency: String?
  ) throws(QuantityProblem) -> (values: [Rational], unit: UnitReader.Unit, isMultiplied: Bool) {
    let parts = try EntryParts(scalars, quantity)
    let numbers = try parts.texts.map { (part) throws(QuantityProblem) in
      var reader = NumberReader(part, quantity)
      return try reader.read()
    }
    if let currency { try check(numbers, against: currency, quantity) }
    let unit = try sharedUnit(of: numbers, quantity)
    let isMultiplied = numbers.contains { $0.multiplier != nil }
    return (try multiplied(numbers, quantity), unit, isMultiplied)
  }

  private static func estimate(
    _ values: [Rational], _ quantity: QuantityID
  ) throws(QuantityProblem) -> Estimate {
    switch values.count {
    case 1: return .point(values[0])
    case 2: return .range(low: values[0], high: values[1])
    case 3: return .pert(least: values[0], likely: values[1], most: values[2])
    default: throw QuantityProblem(quantity, .count(values.count))
    }
  }

  private static func check(
    _ numbers: [TypedNumber], against currency: String, _ quantity: QuantityID
  ) throws(QuantityProblem) {
    let expected = CurrencySign(code: currency)
    for case let sign? in numbers.map(\.currency) where sign != expected {
      // A dollar sign may stand for any of the other dollars.
      if sign == .dollar && expected == nil { continue }
      throw QuantityProblem(quantity, .currency(typed: sign.code, expected: currency))
    }
  }

  /// The unit of all numbers: written once at the end, or the same behind each.
  private static func sharedUnit(
    of numbers: [TypedNumber], _ quantity: QuantityID
  ) throws(QuantityProblem) -> UnitReader.Unit {
    let texts = numbers.map(\.unit)
    let units = try texts.map { (text) throws(QuantityProblem) in
      try UnitReader(quantity).read(text)
    }
    guard let last = units.last else { throw QuantityProblem(quantity, .empty) }
    // "30 min to 75 min a year": what it is per is said once, at the end.
    let agree = zip(texts, units).allSatisfy { text, unit in
      text.isEmpty || unit == last || unit.unit == last.unit && !unit.saysBase
    }
    guard agree else { throw QuantityProblem(quantity, .mixedUnits(texts)) }
    // A day has no room for days: where a time is per something, that has to be said, and be longer.
    if last.unit == .days, quantity.ownBase != nil, !last.saysBase || last.base == .day {
      throw QuantityProblem(quantity, .unit(texts.last ?? ""))
    }
    return last
  }

  /// How long it takes so many times.
  private static func multiplied(
    _ values: [Rational], _ times: Rational, _ quantity: QuantityID
  ) throws(QuantityProblem) -> [Rational] {
    try values.map { (value) throws(QuantityProblem) in
      do { return try value * times } catch {
        throw QuantityProblem(quantity, .tooLarge(value.description))
      }
    }
  }

  /// Applies `k` and `m`: behind each number, or once at the end if the others are below 1000.
  private static func multiplied(
    _ numbers: [TypedNumber], _ quantity: QuantityID
  ) throws(QuantityProblem) -> [Rational] {
    let written = numbers.compactMap(\.multiplier)
    var shared: Multiplier?
    if let last = numbers.last?.multiplier, written.count == 1, numbers.count > 1 {
      shared = last
    }
    let bare = numbers.filter { $0.multiplier == nil && !$0.value.isZero }
    if let first = written.first, !bare.isEmpty,
      shared == nil || bare.contains(where: { $0.value.magnitude >= 1000 })
    {
      throw QuantityProblem(quantity, .multiplier(first.rawValue))
    }
    return try numbers.map { (number) throws(QuantityProblem) in
      guard let multiplier = number.multiplier ?? shared else { return number.value }
      do { return try number.value * multiplier.factor } catch {
        throw QuantityProblem(quantity, .tooLarge(number.value.description + multiplier.rawValue))
      }
    }
  }
}
