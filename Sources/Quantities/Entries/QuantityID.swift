/// A quantity of the scoring model, by the name that stands in a record.
public enum QuantityID: String, CaseIterable, Hashable, Sendable {
  /// N, the people who must do it.
  case peopleAffected = "people-affected"
  /// m, minutes per person and workday that the proposal asks for.
  case minutesPerDay = "minutes-per-day"
  /// a, minutes per person and workday that it takes away.
  case minutesRemoved = "minutes-removed"
  /// D, workdays per year.
  case workdays
  /// H, hours per workday.
  case hoursPerDay = "hours-per-day"
  /// C, the loaded cost of a person-day.
  case dayCost = "day-cost"
  /// k, the part of the work that would vanish without the proposal.
  case avoidableShare = "avoidable-share"
  /// u, one-off hours per person.
  case setupHours = "setup-hours"
  /// J, newcomers per year.
  case joiners
  /// o, hours that each newcomer must learn for it.
  case onboardingHours = "onboarding-hours"
  /// s, hours per week that the population spends on keeping it going.
  case keepingHours = "keeping-hours"
  /// r, the yearly growth of N.
  case headcountGrowth = "headcount-growth"
  /// w, the value of the displaced work over its pay.
  case opportunityFactor = "opportunity-factor"
  /// S, machine or licence cost saved per year.
  case machineSaving = "machine-saving"
  /// B, the one-off cost.
  case buildCost = "build-cost"
  /// L, the years over which the one-off cost is spread.
  case lifetime
  /// R, the yearly cost of keeping it, people not counted.
  case runningCost = "running-cost"
}

extension QuantityID: Comparable {
  /// In the order of the model's table.
  public static func < (left: QuantityID, right: QuantityID) -> Bool {
    left.place < right.place
  }

  /// Its place in the model's table, from 0.
  ///
  /// Ledgers look quantities up thousands of times, for which comparing and hashing names is too slow.
  var place: Int {
    switch self {
    case .peopleAffected: 0
    case .minutesPerDay: 1
    case .minutesRemoved: 2
    case .workdays: 3
    case .hoursPerDay: 4
    case .dayCost: 5
    case .avoidableShare: 6
    case .setupHours: 7
    case .joiners: 8
    case .onboardingHours: 9
    case .keepingHours: 10
    case .headcountGrowth: 11
    case .opportunityFactor: 12
    case .machineSaving: 13
    case .buildCost: 14
    case .lifetime: 15
    case .runningCost: 16
    }
  }
}

/// Whether a quantity is told for each population or once for the proposal.
public enum QuantityScope: String, CaseIterable, Hashable, Sendable {
  /// Told for each population.
  case population
  /// Told once.
  case proposal
}
