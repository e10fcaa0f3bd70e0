/// Days of the Gregorian calendar as `YYYY-MM-DD`.
enum CalendarDay {
  /// Whether a text is a day that exists.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), day > 0
    else { return false }
    switch month {
    case 4, 6, 9, 11: return day <= 30
    case 2: return day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
    case 1...12: return day <= 31
    default: return false
    }
  }

  /// The number of days from 1970-01-01 to a day, below zero before it; nil if there is no such day.
  ///
  /// After Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March, so that the
  /// leap day is the last.
  static func number(_ text: String) -> Int? {
    guard isValid(text) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((parts[1] + 9) % 12) + 2) / 5 + parts[2] - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
