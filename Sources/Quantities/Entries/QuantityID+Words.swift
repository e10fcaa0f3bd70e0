extension QuantityID {
  /// The unit in words, after the number one and after others.
  var unitWords: (one: String, many: String) {
    switch self {
    case .peopleAffected: ("person", "people")
    case .minutesPerDay, .minutesRemoved: ("minute a day", "minutes a day")
    case .workdays: ("workday a year", "workdays a year")
    case .hoursPerDay: ("hour a day", "hours a day")
    case .dayCost: ("a person-day", "a person-day")
    case .avoidableShare: ("of the work", "of the work")
    case .setupHours: ("hour per person, once", "hours per person, once")
    case .joiners: ("newcomer a year", "newcomers a year")
    case .onboardingHours: ("hour per newcomer", "hours per newcomer")
    case .keepingHours: ("hour a week", "hours a week")
    case .headcountGrowth: ("a year", "a year")
    case .opportunityFactor: ("time its pay", "times its pay")
    case .machineSaving, .runningCost: ("a year", "a year")
    case .buildCost: ("once", "once")
    case .lifetime: ("year", "years")
    }
  }

  /// Forms that are accepted, each by an example, as they are shown to people.
  var examples: [String] {
    switch self {
    case .peopleAffected: ["300", "250 / 300 / 320"]
    case .minutesPerDay: ["9.6", "2 x 20 min/month", "2%", "4..23", "4 / 10 / 23"]
    case .minutesRemoved: ["1.2", "6 min/week", "1%", "0.3..1", "0 / 1 / 3"]
    case .workdays: ["250"]
    case .hoursPerDay: ["8"]
    case .dayCost: ["560", "450 / 560 / 800"]
    case .avoidableShare: ["0.8", "80%", "0.5 / 0.8 / 1"]
    case .setupHours: ["2", "30 min", "1..4", "0 / 1 / 4"]
    case .joiners: ["40"]
    case .onboardingHours: ["2", "30 min", "1..4", "0 / 1 / 4"]
    case .keepingHours: ["3", "2..6", "0 / 3 / 8"]
    case .headcountGrowth: ["0.1", "10%", "0 / 0.1 / 0.2"]
    case .opportunityFactor: ["1.5"]
    case .machineSaving: ["220000", "0", "-30000", "120000..400000"]
    case .buildCost: ["80000", "60000 / 80000 / 150000"]
    case .lifetime: ["3"]
    case .runningCost: ["5000", "2000..8000", "0 / 2000 / 8000"]
    }
  }
}
