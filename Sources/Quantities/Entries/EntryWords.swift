/// The words and figures in which an entry is read back.
struct EntryWords {
  let entry: QuantityEntry
  let currency: String?

  /// Whether the numbers were typed in another unit than the model's.
  var isForeign: Bool {
    if entry.times != 1 { return true }
    return switch entry.unit {
    case .own: entry.quantity.ownBase.map { $0 != entry.base } ?? false
    case .minutes, .hours, .days: true
    case .percent: entry.quantity.isTime
    }
  }

  /// The numbers as typed: `48 minutes a week`, `4 to 23 minutes a day`, `2% of the day`,
  /// `2 times 20 minutes a month`.
  var typed: String {
    let estimate = entry.once
    if entry.isShare {
      return ends(of: estimate) + "% " + (entry.quantity.isTime ? "of the day" : unitWords.many)
    }
    let times = entry.times == 1 ? "" : "\(number(entry.times)) times "
    return times + phrase(estimate, isForeign ? typedWords : unitWords)
  }

  /// The numbers in the model's unit, the noun left out where it was just said: `9.6 a day`.
  func own(_ estimate: Estimate) -> String {
    let isSameNoun = entry.unit == .own
    let short = entry.quantity.ownBase == .week ? "a week" : "a day"
    return phrase(estimate, isSameNoun ? (short, short) : unitWords)
  }

  /// An exact number if it is short, else about what it is.
  func number(_ value: Rational) -> String {
    let isMoney = entry.quantity.dimension == .money
    let prefix = isMoney ? PlainNumber.currencyPrefix(currency ?? "") : ""
    let sign = value.isNegative ? "-" : ""
    guard let text = value.magnitude.exactDecimal, text.count <= EntryWords.longestNumber else {
      return "about \(sign)\(prefix)\(PlainNumber.rounded(value.magnitude.double))"
    }
    return sign + prefix + PlainNumber.grouped(text)
  }

  /// A median in two significant figures.
  func about(_ value: Double) -> String {
    let isMoney = entry.quantity.dimension == .money
    return isMoney
      ? PlainNumber.roundedMoney(value, currency: currency ?? "") : PlainNumber.rounded(value)
  }

  /// Longer decimals tell people nothing; a round billion still fits.
  private static let longestNumber = 10

  private var unitWords: (one: String, many: String) { entry.quantity.unitWords }

  private var typedWords: (one: String, many: String) {
    let isHours =
      entry.unit == .hours || (entry.unit == .own && entry.quantity.dimension == .hours)
    let per = entry.quantity.ownBase == nil ? "" : " a \(entry.base.rawValue)"
    if entry.unit == .days { return ("workday" + per, "workdays" + per) }
    return isHours ? ("hour" + per, "hours" + per) : ("minute" + per, "minutes" + per)
  }

  private func phrase(_ estimate: Estimate, _ words: (one: String, many: String)) -> String {
    "\(ends(of: estimate)) \(estimate.point == 1 ? words.one : words.many)"
  }

  private func ends(of estimate: Estimate) -> String {
    estimate.isPoint
      ? number(estimate.lowest) : "\(number(estimate.lowest)) to \(number(estimate.highest))"
  }
}
