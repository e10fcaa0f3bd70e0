/// Days of the Gregorian calendar as `YYYY-MM-DD`.
package enum CalendarDay {
  /// Whether a text is a day that exists.
  package static func isValid(_ text: String) -> Bool { parts(text) != nil }

  /// Year, month and day; nil if there is no such day.
  private static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    let dash = Int(UInt8(ascii: "-")) - Int(UInt8(ascii: "0"))
    guard digits.count == 10, digits[4] == dash, digits[7] == dash else { return nil }
    for place in digits.indices where place != 4 && place != 7 {
      guard 0...9 ~= digits[place] else { return nil }
    }
    let year = digits[0] * 1_000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    let month = digits[5] * 10 + digits[6]
    let day = digits[8] * 10 + digits[9]
    let longest: Int
    switch month {
    case 4, 6, 9, 11: longest = 30
    case 2: longest = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 1...12: longest = 31
    default: return nil
    }
    return 1...longest ~= day ? (year, month, day) : nil
  }

  /// The number of days from 1970-01-01 to a day, below zero before it; nil if there is no such day.
  ///
  /// After Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March, so that the
  /// leap day is the last.
  package static func number(_ text: String) -> Int? {
    guard let parts = parts(text) else { return nil }
    let year = parts.month <= 2 ? parts.year - 1 : parts.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((parts.month + 9) % 12) + 2) / 5 + parts.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
