/// What a typed time is per.
///
/// A week has 5 workdays, and of the D workdays of a year a quarter has D/4 and a month D/12, whatever the
/// calendar says.
public enum TimeBase: String, CaseIterable, Hashable, Sendable {
  /// Per workday.
  case day
  /// Per week of 5 workdays.
  case week
  /// Per month of D/12 workdays.
  case month
  /// Per quarter of D/4 workdays.
  case quarter
  /// Per year of D workdays.
  case year
  /// A percentage of the hours of a workday.
  case shareOfDay
}

/// The unit in which the numbers of an entry were typed.
public enum EntryUnit: String, CaseIterable, Hashable, Sendable {
  /// The quantity's own: minutes for times per person, hours, people, money, years, or a plain factor.
  case own
  /// Minutes, where the quantity's own unit is the hour.
  case minutes
  /// Hours, where the quantity's own unit is the minute.
  case hours
  /// Workdays of a person; a time that is given per day cannot have it.
  case days
  /// A percentage.
  case percent
}

extension QuantityID {
  /// What its own unit is per, for quantities that may be typed per day, week, month, quarter or year.
  var ownBase: TimeBase? {
    switch self {
    case .minutesPerDay, .minutesRemoved: .day
    case .keepingHours: .week
    default: nil
    }
  }

  /// Whether numbers may carry a per cent sign.
  var takesPercent: Bool { accepts.contains(.share) }
}
